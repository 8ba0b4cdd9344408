// What every page loads, once for the whole visit. Each part finds its place in the page or does nothing; what is
// needed only when a reader asks for it is imported then.
import './citations.ts';
import './clause-handles.ts';
import './difference-switch.ts';
import './hits-on-arrival.ts';
import './open.ts';
import './outline.ts';
import './periods.ts';
import './search-shortcut.ts';
