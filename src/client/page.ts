// The script of every page. Each part finds its place in the page or does nothing; what only some readers ask
// for is imported when they do.
import './reading/citations.ts';
import './share/clause-handles.ts';
import './reading/difference-switch.ts';
import './reading/hits-on-arrival.ts';
import './panels/open.ts';
import './reading/outline.ts';
import './reading/periods.ts';
import './reading/print-contents.ts';
import './panels/search-shortcut.ts';
