import type { Picture } from './take-pictures.ts';

/** A page that shows pictures scene by scene, each linked to its file. */
export function contactSheet(pictures: readonly Picture[]): string {
  const scenes = [...new Set(pictures.map(({ scene }) => scene))];
  const sections = scenes.map((scene) => {
    const figures = pictures.filter((picture) => picture.scene === scene).map(figure);
    return `<section id="${scene.name}"><h2>${scene.title}</h2><div>${figures.join('\n')}</div></section>`;
  });
  const nav = scenes.map(({ name, title }) => `<a href="#${name}">${title}</a>`).join(' ');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>界面图</title><style>
    body { margin: 1rem; font: 14px/1.6 sans-serif; background: #eee; }
    nav { position: sticky; top: 0; padding: .5rem 0; background: #eee; }
    div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; }
    figure { flex: none; margin: 0; }
    img { display: block; height: 480px; border: 1px solid #999; object-fit: cover; object-position: top; }
    </style><nav>${nav}</nav>${sections.join('\n')}</html>\n`;
}

function figure({ look, width, file, problem }: Picture): string {
  const caption = `<figcaption>${width}，${look.title}</figcaption>`;
  const shown = file
    ? `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>`
    : `<pre>${problem?.replaceAll('<', '&lt;')}</pre>`;
  return `<figure>${caption}${shown}</figure>`;
}
