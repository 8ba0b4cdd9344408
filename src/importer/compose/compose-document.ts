import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerName } from '#importer/model/container.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/refuse.ts';
import { type MaskedParagraph, maskParagraphs } from '#importer/understand/mask-paragraphs.ts';
import { rulesFromLook } from '#importer/understand/rules-from-look.ts';
import { type Widened, widenPunctuation } from '#importer/understand/widen-punctuation.ts';
import { writeOut } from '#importer/understand/write-out.ts';
import { bodyText, sourceText } from './body-text.ts';
import { compareCounts } from './compare-counts.ts';
import { compareStated } from './compare-stated.ts';
import { type DocumentId, documentIdOf } from './document-id.ts';
import { correctionLines, frontMatterText } from './front-matter-text.ts';
import { furnitureLeft } from './furniture-left.ts';
import { maskFindings } from './mask-findings.ts';
import { noteRules } from './note-rules.ts';
import { originOf } from './origin-of.ts';
import { type IssuerProposal, proposeIssuer } from './propose-issuer.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { statedFacts } from './stated-facts.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { withhold } from './withhold.ts';

export interface ComposeOptions {
  issuers: Issuers;
  /** Telephones and mailboxes of offices, which are no details of persons. */
  offices: readonly string[];
  keepContact: boolean;
  /** Whether half-width punctuation is widened, or a rule for it only offered. */
  widen: boolean;
  /** The title as printed, where it is not found. */
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
  /** A body that `issuers.yaml` does not know yet. */
  issuer?: IssuerProposal;
  findings: Finding[];
}

/**
 * Makes a document file and its source of what a container held. Details of persons are masked before
 * anything else is made of the text.
 */
export function composeDocument(
  input: InputText,
  container: ContainerName,
  options: ComposeOptions,
): ComposedDocument | { refused: Finding[] } {
  const { issuers, title, sha256 } = options;
  const out = writeOut(input);
  if (out.paragraphs.length === 0) return refuse('file-empty', {});
  const findings: Finding[] = [...input.findings, ...furnitureLeft(input.furniture), ...out.findings];
  for (const { what, input: read, output } of compareCounts(input, out.paragraphs))
    findings.push({ code: 'count-differs', args: { what, input: read, output }, place: { kind: 'file' } });
  const received = options.keepContact
    ? out.paragraphs.map((paragraph): MaskedParagraph => ({ ...paragraph, masked: [] }))
    : maskParagraphs(out.paragraphs, options.offices);
  findings.push(...contactFindings(received));
  const widened = widenPunctuation(received);
  if (widened) findings.push(widthFinding(widened, options.widen));
  const shown = widened && options.widen ? widened.paragraphs : received;
  const marks = noteRules(shown, out.notes);
  const first = readBody(shown, { title, structure: marks }, issuers);
  const looks = rulesFromLook(shown, first.unitOf);
  const structure = [...marks, ...looks.map(({ rule }) => rule)];
  const read = looks.length > 0 ? readBody(shown, { title, structure }, issuers) : first;
  for (const { rule, paragraph } of looks)
    findings.push({ code: 'zone-by-look', args: { at: rule.at, zone: rule.zone }, place: paragraph.place });
  const { withheld, left } = withhold(read.units, (unit) =>
    read.indexesOf(unit).flatMap((index) => received[index]?.masked ?? []),
  );
  const body = shown.filter((_, i) => !left.has(read.unitOf(i) as Unit));
  findings.push(
    ...unpairedMarks(body).map(({ mark, words, paragraph: { place } }): Finding => {
      return { code: 'mark-unpaired', args: { mark, words }, place };
    }),
  );
  findings.push(...compareStated(input.stated, read.description, { issuers, signer: signerOf(read) }));
  const { id, proposed } = nameOf(read, issuers);
  if (!/[a-z]/.test(id)) return refuse('title-unknown', {});
  const issuer = proposed && proposeIssuer(signerOf(read), proposed);
  const source = sourceText(received);
  const corrections = widened && options.widen ? [widened.correction] : [];
  const facts = statedFacts(input.stated, read.description);
  const origin = { ...originOf(container), sha256: sha256(source) };
  const head = frontMatterText({
    ...facts,
    ...(title && { title }),
    origin,
    structure,
    corrections,
    withheld,
  });
  const file = `---\n${head}---\n\n${bodyText(body).text}`;
  return {
    ...{ id, file, source, ...(issuer && { issuer }) },
    findings: options.keepContact ? findings : maskFindings(findings, options.offices),
  };
}

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

function nameOf({ description, units }: ReadBody, issuers: Issuers): DocumentId {
  const { number, title } = description;
  const year = yearOf(description, units);
  return documentIdOf(
    { title: title.value, ...(number && { number }), ...(year !== undefined && { year }) },
    issuers,
  );
}

/**
 * That of the signature's date; of a statute the last in its note on enactment, which tells its versions
 * apart.
 */
function yearOf({ dates }: Description, units: readonly Unit[]): number | undefined {
  const day = dates.find(({ kind }) => kind === 'signed')?.value.value;
  const enacted = units.filter(({ zone, part }) => zone === 'enactment' && part === undefined);
  const years = enacted.flatMap(({ text }) => text.match(/(?:19|20)\d\d(?=年)/g) ?? []).map(Number);
  return day === undefined ? (years.length > 0 ? Math.max(...years) : undefined) : Number(day.slice(0, 4));
}

/** Who signed or heads the text, as printed. */
const signerOf = ({ units }: ReadBody): string =>
  (units.find(({ zone }) => zone === 'signature') ?? units.find(({ zone }) => zone === 'letterhead'))?.text
    .replace(/\s/g, '')
    .replace(/文件$/, '') ?? '';
