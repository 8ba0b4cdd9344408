// The script of every page. Each part does nothing on a page that lacks its elements; what only some readers
// use is imported on demand.
import './reading/citations.ts';
import './share/clause-handles.ts';
import './reading/difference-switch.ts';
import './reading/hits-on-arrival.ts';
import './panels/open.ts';
import './reading/outline.ts';
import './reading/periods.ts';
import './reading/print-contents.ts';
import './panels/search-shortcut.ts';
