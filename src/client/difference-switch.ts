// Adds to the list of differences from the source a switch that shows them in the text. Without this script the list
// suffices; what shows them is loaded when it is asked for.
const note = document.querySelector('.source-note');
const list = note?.querySelector('.differences');

if (note && list) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.setAttribute('role', 'switch');
  const label = document.createElement('label');
  label.className = 'switch';
  label.append(box, ' 在文中标出差异');
  note.querySelector('summary')?.after(label);
  box.addEventListener('change', async () => {
    const { hideDifferences, showDifferences } = await import('./show-differences.ts');
    if (box.checked) showDifferences(note);
    else hideDifferences();
  });
}
