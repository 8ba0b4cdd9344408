import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import type { ListCounter } from '#importer/numbering/list-counter.ts';
import { cellText } from '#importer/word/cell-text.ts';
import type { StoryBuilder } from '#importer/word/story-builder.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import type { Range } from './anchored.ts';
import { DocStory } from './doc-story.ts';
import type { DocText } from './doc-text.ts';

/** Reads text boxes where their shapes are drawn, each once. */
export class BoxReader {
  private readonly text: DocText;
  private readonly reading: WordReading;
  private readonly boxes: Map<number, Range>;
  private readonly counter: ListCounter;

  constructor(text: DocText, reading: WordReading, boxes: Map<number, Range>, counter: ListCounter) {
    this.text = text;
    this.reading = reading;
    this.boxes = new Map(boxes);
    this.counter = counter;
  }

  read(shape: number, builder: StoryBuilder): void {
    const box = this.boxes.get(shape);
    if (!box) return;
    this.boxes.delete(shape);
    builder.begin();
    builder.box(this.blocks(box));
  }

  /** Boxes whose shapes are anchored nowhere. */
  rest(): InputBlock[] {
    return [...this.boxes.values()].flatMap((box) => {
      const blocks = this.blocks(box);
      const [first] = blocks;
      if (!first) return [];
      const words = excerpt(cellText([first], { ...this.reading, findings: [] }));
      report(this.reading, 'doc-box-loose', { words }, first.place);
      return blocks.map((block) => (block.kind === 'paragraph' ? { ...block, boxed: true as const } : block));
    });
  }

  private blocks(box: Range): InputBlock[] {
    return new DocStory(this.text, this.reading, this.counter).read(box);
  }
}
