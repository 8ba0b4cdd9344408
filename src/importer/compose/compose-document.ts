import type { Issuers } from '#domain/document/issuer.ts';
import type { StructureRule, Unit } from '#domain/text/structure.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { ContainerName } from '#importer/model/container.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { type MaskedParagraph, maskParagraphs } from '#importer/understand/mask-paragraphs.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';
import { type Widened, widenPunctuation } from '#importer/understand/widen-punctuation.ts';
import { writeOut } from '#importer/understand/write-out.ts';
import { compareCounts } from './compare-counts.ts';
import { nameDocument } from './document-id.ts';
import { correctionLines, frontMatterText } from './front-matter-text.ts';
import { maskFindings } from './mask-findings.ts';
import { originOf } from './origin-of.ts';
import { type IssuerProposal, proposeIssuer } from './propose-issuer.ts';
import { bodyText, type ReadBody, readByLook, sourceText } from './read-body.ts';
import { compareStated, statedFacts } from './stated-facts.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { withhold } from './withhold.ts';

export interface ComposeOptions {
  issuers: Issuers;
  /** Telephone numbers and e-mail addresses of offices, which are not personal details. */
  offices: readonly string[];
  keepContact: boolean;
  /** Whether half-width punctuation is widened; otherwise a rule for it is only offered. */
  widen: boolean;
  /** The title as printed, for a text whose title is not recognised. */
  title?: string;
  sha256: (text: string) => string;
}

/** A document as it would be written. */
export interface ComposedDocument {
  id: string;
  /** The document file. */
  file: string;
  /** The text as received, each withheld character as █. */
  source: string;
  /** An issuer or code that `issuers.yaml` lacks. */
  issuer?: IssuerProposal;
  findings: Finding[];
}

/**
 * Makes a document file and its source from the content of a container. Personal details are masked before
 * anything else is derived from the text.
 */
export function composeDocument(
  input: InputText,
  container: ContainerName,
  options: ComposeOptions,
): ComposedDocument | { refused: Finding[] } {
  const { issuers, title, sha256, keepContact, offices, widen } = options;
  const out = writeOut(input);
  if (out.paragraphs.length === 0) return refuse('file-empty', {});
  const received = keepContact ? out.paragraphs.map(unmasked) : maskParagraphs(out.paragraphs, offices);
  const widened = widenPunctuation(received);
  const shown = widened && widen ? widened.paragraphs : received;
  const rules = noteRules(shown, out.notes);
  const { read, structure, ...looked } = readByLook(shown, { title, rules }, issuers);
  const name = nameDocument(read, issuers);
  if (!name) return refuse('title-unknown', {});
  const { withheld, left } = withhold(read.units, (unit) =>
    read.indexesOf(unit).flatMap((index) => received[index]?.masked ?? []),
  );
  const body = shown.filter((_, i) => !left.has(read.unitOf(i) as Unit));
  const source = sourceText(received);
  const head = frontMatterText({
    ...statedFacts(input.stated, read.description),
    ...(title && { title }),
    origin: { ...originOf(container), sha256: sha256(source) },
    structure,
    corrections: widened && widen ? [widened.correction] : [],
    withheld,
  });
  const signer = signerOf(read);
  const findings = [
    ...input.findings,
    ...furnitureLeft(input.furniture),
    ...out.findings,
    ...countFindings(input, out.paragraphs),
    ...contactFindings(received),
    ...(widened ? [widthFinding(widened, widen)] : []),
    ...looked.findings,
    ...unpairedFindings(body),
    ...compareStated(input.stated, read.description, { issuers, signer }),
  ];
  return {
    id: name.id,
    file: `---\n${head}---\n\n${bodyText(body).text}`,
    source,
    ...(name.proposed && { issuer: proposeIssuer(signer, name.proposed, issuers) }),
    findings: keepContact ? findings : maskFindings(findings, offices),
  };
}

const unmasked = (paragraph: Paragraph): MaskedParagraph => ({ ...paragraph, masked: [] });

const countFindings = (input: InputText, paragraphs: readonly Paragraph[]): Finding[] =>
  compareCounts(input, paragraphs).map((args) => ({
    code: 'count-differs',
    args,
    place: { kind: 'file' },
  }));

const unpairedFindings = (paragraphs: readonly Paragraph[]): Finding[] =>
  unpairedMarks(paragraphs).map(({ mark, words, paragraph: { place } }) => {
    return { code: 'mark-unpaired', args: { mark, words }, place };
  });

function contactFindings(paragraphs: readonly MaskedParagraph[]): Finding[] {
  const masked = paragraphs.filter(({ masked }) => masked.length > 0);
  const [first] = masked;
  if (!first) return [];
  const kinds = [...new Set(masked.flatMap(({ masked }) => masked))].join('、');
  return [{ code: 'contact-masked', args: { kinds, count: masked.length }, place: first.place }];
}

const widthFinding = ({ correction, first }: Widened, applied: boolean): Finding => ({
  code: applied ? 'punctuation-widened' : 'punctuation-half-width',
  args: { count: correction.count, paste: correctionLines([correction]) },
  place: first.place,
});

/** Who signed or heads the text, as printed. */
const signerOf = ({ units }: ReadBody): string =>
  (units.find(({ zone }) => zone === 'signature') ?? units.find(({ zone }) => zone === 'letterhead'))?.text
    .replace(/\s/g, '')
    .replace(/文件$/, '') ?? '';

/** Makes rules that keep notes, moved to the end of the text, from being taken for something else. */
const noteRules = (paragraphs: readonly Paragraph[], count: number): StructureRule[] =>
  count === 0
    ? []
    : paragraphs
        .slice(-count)
        .map(({ lines }) => ({ at: (lines[0] ?? '').slice(0, 12).trim(), zone: 'notes' }));

/** So many are shown. */
const maxListed = 6;

/** Reports what readers took for page furniture, for a person to check. Page numbers are shown once. */
function furnitureLeft(furniture: InputText['furniture']): Finding[] {
  if (furniture.length === 0) return [];
  const kinds = new Map<string, string>();
  for (const { words } of furniture) {
    const kind = words.replace(/\d+/g, '#');
    if (!kinds.has(kind)) kinds.set(kind, words);
  }
  const shown = [...kinds.values()].map((words) => `“${excerpt(words)}”`);
  const words = shown.slice(0, maxListed).join('、') + (shown.length > maxListed ? '等' : '');
  return [{ code: 'furniture-left', args: { count: furniture.length, words }, place: { kind: 'file' } }];
}
