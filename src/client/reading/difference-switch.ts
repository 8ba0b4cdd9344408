import { arrivedModule } from '#client/load/arrived-module.ts';
import { reasonInWords, report } from '#client/load/report.ts';

// Adds a switch to the list of differences from the source, which shows them in the text. Without this script
// the list suffices; the code that marks the text is loaded on demand.
const note = document.querySelector('.source-note');
const list = note?.querySelector('.differences');

if (note && list) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.setAttribute('role', 'switch');
  const label = document.createElement('label');
  label.className = 'switch';
  label.append(box, ' 在文中标出差异');
  const status = document.createElement('span');
  status.className = 'hint';
  status.setAttribute('role', 'status');
  note.querySelector('summary')?.after(label, status);
  box.addEventListener('change', async () => {
    status.textContent = '';
    try {
      const { hideDifferences, showDifferences } = await arrivedModule(import('./show-differences.ts'));
      if (box.checked) showDifferences(note);
      else hideDifferences();
    } catch (error) {
      report(error);
      box.checked = false;
      status.textContent = `未能标出，${reasonInWords(error)}。`;
    }
  });
}
