import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import type { TextSpan } from '../../model/annotation.ts';
import type { NameSpan } from '../names/index.ts';
import { isOffice, isTitleWord, personName } from './name-key.ts';
import { isCompanyAnywhere, isRareName, isSpokenOf, personEvidence } from './person-evidence.ts';
import { hasStateBehind, isListed } from './person-lists.ts';
import {
  isCompanyIn,
  isLegalForm,
  isOrganizationWord,
  isPlaceName,
  isSure,
  isThingWord,
  organizationKey,
} from './shape.ts';
import { fold, isPossessive, splitWords } from './words.ts';

/** What the stories of an archive say for and against a name's being a person's; each mention is seen once. */
export class PersonVerdicts {
  readonly #told = new Set<string>();
  readonly #named = new Set<string>();
  readonly #weak = new Set<string>();
  readonly #likely = new Set<string>();
  readonly #companies = new Set<string>();
  readonly #firms = new Set<string>();

  /** Hears one mention that the recognizer takes for a person. */
  hear(span: NameSpan, body: string): void {
    const key = personName(span.text)?.key;
    if (key === undefined) return;
    if (isFirmsProperty(span, body)) this.#firms.add(key);
    if (isCompanyIn(span, body) || opensFirm(span, body) || isTail(span, body)) this.#companies.add(key);
    const evidence = personEvidence(span, body);
    if (evidence === 'told') this.#told.add(key);
    if (evidence === 'named') this.#named.add(key);
    if (hasOrganizationWord(span.text) || isEnd(span, body)) return;
    if (
      evidence === 'weak' ||
      (isRareName(span.text) && (hasStateBehind(span, body) || (isSure(span) && isListed(span, body))))
    )
      this.#weak.add(key);
    if (
      evidence === undefined &&
      isSpokenOf(span, body) &&
      isRareName(span.text) &&
      !isCompanyAnywhere(span.text, body)
    )
      this.#likely.add(key);
  }

  /**
   * Whether a name is a person's, or why that is doubtful.
   * @param firms keys of the organizations that a legal form ends
   */
  judge(key: string, name: string, firms: readonly string[]): { doubt?: string } | undefined {
    if (this.#companies.has(key)) return undefined;
    if (this.#told.has(key)) return {};
    const own = organizationKey(name);
    if (this.#firms.has(key) || firms.some((firm) => firm === own || firm.startsWith(`${own} `))) return undefined;
    if (this.#named.has(key) || this.#weak.has(key)) return {};
    return this.#likely.has(key) ? { doubt: 'Nothing but the form of the name says that it is a person' } : undefined;
  }
}

const hasOrganizationWord = (text: string): boolean =>
  splitWords(text).some(
    ({ fold, text: word }) => isOrganizationWord(fold) || isPlaceName(word) || /^\p{Lu}{3,}$/u.test(word),
  );

const FIRM_CUES = new Set(shapeData.entries.firmCues.map(fold));

/** "Kaiser Cement shareholders", "Marks Spencer's shares": what only a firm has. */
function isFirmsProperty({ end }: TextSpan, body: string): boolean {
  const next = splitWords(body.slice(end, end + 24)).find((word) => !isPossessive(word));
  return next !== undefined && FIRM_CUES.has(next.fold);
}

/** "Marine Midland Banks", "Henry Schroder Wagg Ltd": the name is the beginning of a firm's. */
function opensFirm({ end }: TextSpan, body: string): boolean {
  const behind = splitWords(body.slice(end, end + 60));
  const [next, then] = behind;
  if (!next?.capital || !/^\s/.test(body.slice(end, end + 1))) return false;
  // "Kevin Roe Regional Coordinator": what somebody is, where the comma was lost.
  const run = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex(({ capital }) => !capital),
    ),
  );
  if (run.length > 1 && isOffice(run.at(-1)?.fold ?? '')) return false;
  return isThingWord(next.fold) || isLegalForm(next.fold) || (then?.capital === true && isLegalForm(then.fold));
}

/** "Societe Nationale des Chemins de Fer": the end of a longer name in another language. */
function isTail({ start }: TextSpan, body: string): boolean {
  return /\p{Lu}\p{L}+\s+(?:des|du|de|del|della|der|e|et|y|und)\s+$/u.test(body.slice(Math.max(0, start - 40), start));
}

/** "Drexel Burnham Lambert": another large word, no title, right before a name in the middle of a sentence. */
function isEnd({ start }: TextSpan, body: string): boolean {
  const before = /(?:^|[^.!?\s]["”’)]?\s+)(\p{Lu}[\p{L}.-]*)\s+$/u.exec(
    body.slice(Math.max(0, start - 40), start),
  )?.[1];
  return before !== undefined && !isTitleWord(fold(before)) && !isPlaceName(before);
}
