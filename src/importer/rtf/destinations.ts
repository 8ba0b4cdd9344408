import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { cellText } from '#importer/word/cell-text.ts';
import { addFurniture, asideReading } from '#importer/word/furniture.ts';
import { FormField } from './form-field.ts';
import type { RtfReader, Rule } from './rtf-reader.ts';
import { RtfStory } from './rtf-story.ts';

const known: Rule = () => undefined;
export const leave: Rule = (reader) => reader.leaveGroup();
const silence: Rule = ({ state }) => {
  state.use = 'nothing';
};
/** Applies a rule only in text: inside a group that is left out, no group becomes text again. */
const inText =
  (rule: Rule): Rule =>
  (reader, value) => {
    if (reader.state.use === 'text') rule(reader, value);
    else reader.leaveGroup();
  };

const label = inText(({ state }) => {
  state.use = 'label';
  state.story.label = '';
});

const furniture: Rule = (reader) => {
  const aside = asideReading();
  const { builder } = beginStory(reader, new RtfStory(aside, reader.lists));
  reader.state.onClose = () =>
    addFurniture(reader.furniture, builder.finish(reader.mark), aside, reader.reading);
};

const box: Rule = (reader) => {
  const outer = reader.state.story;
  outer.builder.begin();
  const { builder } = beginStory(reader, new RtfStory(outer.reading, reader.lists));
  reader.state.onClose = () => outer.builder.box(builder.finish(reader.mark));
};

const note = inText((reader) => {
  const { story, letters } = reader.state;
  const look = reader.look();
  const { place } = story.builder;
  if (letters.deleted) {
    story.builder.add('〓', look);
    reader.leaveGroup();
    return;
  }
  const written = { name: String(reader.notes.length + 1), text: '', place };
  reader.notes.push(written);
  story.builder.call(written.name, look);
  const { builder, reading } = beginStory(reader, new RtfStory(story.reading, reader.lists));
  reader.state.onClose = () => {
    written.text = cellText(builder.finish(reader.mark), reading).trim();
  };
});

function beginStory(reader: RtfReader, story: RtfStory): RtfStory {
  reader.state.story = story;
  reader.state.use = 'text';
  return story;
}

const picture: Rule = (reader) => {
  const { state } = reader;
  const { story, named: outer, use } = state;
  const look = reader.look();
  const named = new Map<string, string>();
  state.named = named;
  state.use = 'nothing';
  // Of a shape's pictures only `pib` shows it; another may be its fill.
  if (state.inObject || (use !== 'text' && !(outer && reader.property === 'pib'))) return;
  state.onClose = () => {
    const words = ['wzDescription', 'wzName']
      .map((name) => named.get(name) ?? outer?.get(name))
      .find(Boolean);
    story.builder.picture(words ?? '', look);
  };
};

const formula: Rule = (reader) => {
  const { state } = reader;
  if (state.inFormula) return;
  state.inFormula = true;
  reader.formula = '';
  state.onClose = () => {
    const { reading, builder } = state.story;
    const words = excerpt(reader.formula);
    if (words) report(reading, 'formula-flattened', { words }, builder.place);
  };
};

const object: Rule = (reader) => {
  const { state } = reader;
  const { story } = state;
  state.inObject = true;
  state.named = new Map();
  state.onClose = () => {
    const kind = state.named?.get('objclass') ?? 'OLE';
    report(story.reading, 'object-left', { kind }, story.builder.place);
  };
};

/** Words that begin a destination group, with their rules. */
export const destinations = new Map<string, Rule>(
  Object.entries({
    fonttbl: ({ state }) => {
      state.use = 'font';
    },
    listtable: silence,
    list: ({ lists }) => lists.beginList(),
    listlevel: ({ lists }) => lists.beginLevel(),
    levelnumbers: leave,
    leveltext: (reader) => reader.catchLetters((text) => reader.lists.setLevel({ text })),
    listoverridetable: (reader) => {
      reader.state.use = 'nothing';
      reader.state.onClose = () => reader.lists.endOverrides();
    },
    listoverride: ({ lists }) => lists.beginOverride(),
    lfolevel: ({ lists }) => lists.beginOverrideLevel(),
    listtext: label,
    pntext: label,

    field: inText((reader) => {
      const { builder } = reader.state.story;
      builder.fields.begin();
      reader.state.onClose = () => builder.endField(reader.look());
    }),
    fldinst: ({ state }) => {
      state.use = 'code';
    },
    fldrslt: ({ state }) => {
      if (state.use === 'text') state.story.builder.fields.separate();
    },
    formfield: (reader) => {
      const { story } = reader.state;
      reader.form = new FormField();
      reader.state.use = 'nothing';
      reader.state.onClose = () => story.builder.fields.fillForm(reader.form.text);
    },
    ffl: (reader) => reader.catchLetters((item) => reader.form.items.push(item)),

    footnote: note,
    annotation: (reader) => {
      reader.comments++;
      reader.leaveGroup();
    },
    header: furniture,
    headerl: furniture,
    headerr: furniture,
    headerf: furniture,
    footer: furniture,
    footerl: furniture,
    footerr: furniture,
    footerf: furniture,

    shppict: known,
    ud: known,
    shpinst: ({ state }) => {
      state.use = 'drawing';
      state.named = new Map();
    },
    do: ({ state }) => {
      state.use = 'drawing';
    },
    shptxt: box,
    dptxbxtext: box,
    pict: picture,
    picprop: known,
    sp: known,
    sn: (reader) =>
      reader.catchLetters((name) => {
        reader.property = name;
      }),
    sv: (reader) => {
      const { named } = reader.state;
      reader.catchLetters((value) => named?.set(reader.property, value));
    },
    object,
    objclass: (reader) => {
      const { named } = reader.state;
      reader.catchLetters((kind) => named?.set('objclass', kind));
    },
    result: known,
    moMath: formula,
    nesttableprops: ({ state }) => {
      state.nested = true;
    },
  } satisfies Record<string, Rule>),
);

/** Words that begin a group without text, though they lack `\*`. */
const leftOut = new Set(
  `aftncn aftnsep aftnsepc atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author
   bkmkend bkmkstart buptim colortbl comment company creatim datafield doccomm falt filetbl fname ftncn ftnsep
   ftnsepc generator info keycode keywords listname listpicture manager mmathPict nextfile
   nonesttables nonshppict objdata objname operator panose pn pnseclvl pntxta pntxtb printim private revtbl
   revtim rxe shprslt stylesheet subject tc template title txe userprops xe`.split(/\s+/),
);

export function isLeftOut(word: string): boolean {
  return leftOut.has(word) || /^m[A-Za-z]+Pr$/.test(word);
}
