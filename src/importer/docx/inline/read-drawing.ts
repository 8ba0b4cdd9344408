import { childrenOf } from '#importer/docx/word-xml.ts';
import { attributeOf, type XmlElement } from '#importer/package/xml.ts';

/** Content of a drawing: text boxes, WordArt, pictures, other things. */
export interface Drawing {
  /** Text boxes, and words of WordArt. */
  boxes: (XmlElement | string)[];
  /** Names of pictures; empty strings where there is none. */
  pictures: string[];
  objects: string[];
}

/** Reads DrawingML and VML. Lines and shapes without words are ornament. */
export function readDrawing(drawing: XmlElement): Drawing {
  const found: Drawing = { boxes: [], pictures: [], objects: [] };
  walk(drawing, { isObject: drawing.localName === 'object', words: '' }, found);
  return found;
}

interface Around {
  /** The picture inside shows the content of an object. */
  isObject: boolean;
  /** What the drawing is called. */
  words: string;
}

function walk(parent: XmlElement, around: Around, found: Drawing): void {
  let { words } = around;
  for (const element of childrenOf(parent)) {
    const own = { ...around, words: namesOf(element) ?? words };
    switch (element.localName) {
      case 'docPr':
        words = own.words;
        break;
      case 'txbxContent':
        found.boxes.push(element);
        break;
      case 'textpath':
        found.boxes.push(attributeOf(element, 'string') ?? '');
        break;
      case 'pic':
        found.pictures.push(own.words);
        break;
      case 'imagedata':
        if (!around.isObject) found.pictures.push(attributeOf(element, 'title') || own.words);
        break;
      case 'OLEObject':
        found.objects.push(attributeOf(element, 'ProgID') ?? 'OLE');
        break;
      case 'chart':
        found.objects.push('图表');
        break;
      case 'relIds':
        found.objects.push('SmartArt 图形');
        break;
      default:
        walk(element, own, found);
    }
  }
}

/** Alternative text of DrawingML or VML, else the name that Word gives. */
function namesOf(element: XmlElement): string | undefined {
  if (element.localName === 'docPr') {
    return ['descr', 'title', 'name'].map((name) => attributeOf(element, name)).find(Boolean);
  }
  return element.localName === 'shape' ? attributeOf(element, 'alt') || undefined : undefined;
}
