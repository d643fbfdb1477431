import functionWords from '../../data/quotes/function-words.json' with { type: 'json' };
import institutions from '../../data/quotes/institution-nouns.json' with { type: 'json' };
import notSpeech from '../../data/quotes/not-speech.json' with { type: 'json' };
import phrasal from '../../data/quotes/phrasal-verbs.json' with { type: 'json' };
import roles from '../../data/quotes/role-nouns.json' with { type: 'json' };
import verbs from '../../data/quotes/speech-verbs.json' with { type: 'json' };
import classes from '../../data/quotes/word-classes.json' with { type: 'json' };

/** Dictionary form and use of each form of a verb of speech. */
export const VERBS: ReadonlyMap<string, { verb: string; about: boolean; form: string }> = new Map(
  verbs.entries.flatMap(({ verb, forms, use }) =>
    forms.map((form) => [form, { verb, about: use === 'about', form }] as const),
  ),
);

/** Verbs of speech only with a particle: the particles of each form. */
export const PHRASAL: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      phrasal.entries.flatMap(({ forms, particles }) => forms.map((form) => ({ form, particles }))),
      ({ form }) => form,
    ),
  ].map(([form, uses]) => [form, uses.flatMap(({ particles }) => particles)] as const),
);

/** Every inflected form of the verbs that introduce speech. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  verbs.entries
    .filter(({ use }) => use === 'speech')
    .flatMap(({ forms }) => forms.slice(1).filter((form) => !form.endsWith('ing'))),
);

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const words = functionWords.entries;

export const DETERMINERS = setOf(words.determiners);
export const AUXILIARIES = setOf(words.auxiliaries);
export const PASSIVE = setOf(words.passive);
export const CONJUNCTIONS = setOf(words.conjunctions);
export const PREPOSITIONS = setOf(words.prepositions);
export const ADVERBS = setOf(words.adverbs);
export const TIME_WORDS = setOf(words.time);
export const JOINERS = setOf(words.joiners);
export const HONORIFICS = setOf(words.honorifics);
/** Words that begin a sentence with a capital and are no name. */
export const OPENERS = setOf(words.openers);
export const RELATIVES = setOf(words.relative);
export const HE_WORDS = setOf(words.heOnly);
export const SHE_WORDS = setOf(words.sheOnly);
export const PRONOUNS = setOf([...words.he, ...words.she, ...words.they, ...words.self]);
const small = classes.entries;
/** "itself" and its like. */
export const SELVES = setOf(small['reflexive pronouns']);
/** Words that may stand between a preposition and the name it governs. */
export const BEFORE_GOVERNED = setOf(small['before a governed name']);
/** Words that open a phrase which ends at its comma: "In Norland, Roe". */
export const FRONTERS = small['opening a phrase with a comma'];
/** Words that end like participles and are none. */
export const NO_PARTICIPLES = small['no participles'];
/** What somebody does with a paper in which they speak: "issued a statement". */
export const DONE_WITH_PAPERS = small['doing with a paper'];
/** Words in the names of many states, which tell none. */
export const OF_MANY_STATES = setOf(small['of many states']);
/** Pronouns that are never subjects: whom "quoted him" quotes. */
export const OBJECTS = setOf(small['pronouns as objects']);
/** Initials of bodies that would be read as a word: "WHO". */
export const INITIALS = setOf(small['initials that spell a word']);
/** Words before a noun of many: "many states". */
export const PLURAL = setOf(small['before many']);
/** Verbs of speech that are verbs in their dictionary form, too. */
export const BASE_VERBS = setOf(small['base verbs']);
/** Forms that are nouns as often as verbs. */
export const ALSO_NOUN = setOf(small['nouns as often']);
/** Verbs that are of speech only where "to" and a verb of speech follow: "continued to say". */
export const LEADING_VERBS = setOf(small['speech only with a verb of speech']);
/** What is done with a paper before it finds: "the report released last year found". */
export const MAKING_PAPERS = setOf(small['making a paper']);
/** Verbs of memory, whose object may be whoever spoke: "recalled the president telling him". */
export const REMEMBERING = setOf(small.remembering);
/** Verbs by which somebody else answers what stands before. */
export const ANSWERING = setOf(small.answering);
/** Words behind "and" that are of one firm: "Roe and Co". */
export const FIRM_TAILS = setOf(small['behind and in a firm']);
/** What finds that something is so, in the sense of saying so: "the court found". */
export const FINDING = setOf(small.finding);
/** Verbs by which somebody says what they will do: "vowed to crush". */
export const PROMISING = setOf(small.promising);
/** Forms by which one party says what another said. */
export const QUOTING = setOf(small.quoting);
/** Verbs of speech that may open a sentence without a subject, and words behind them that show they do not. */
export const OPENING_VERBS = setOf(small['openers that speak']);
export const NOT_AFTER_OPENER = setOf(small['not an opener before']);
/** Words before "to" after which a verb of speech has the subject of theirs: "went on to say". */
export const BEFORE_TO = setOf(small['leading on to']);
export const NAME_ADJECTIVES = setOf(small['before a name']);
export const PARTICLES = setOf(small['particles of names']);
/** Words in "-ly" that are no adverbs. */
export const NOT_ADVERBS = setOf(small['no adverbs']);
export const TIME_WHEN_CAPITAL = setOf(small['time words that are others in lower case']);
export const TIME_NAMES = setOf(small['time words that are names']);
/** Prepositions that tie a name to the noun before it. */
export const OF_NOUN = setOf(small['of a noun']);
/** What somebody has: "in Roe's view". */
export const VIEWS = setOf(small['views of somebody']);
export const GENERIC_BODIES = setOf(small['bodies without a name']);
/** Of those the ones that a body of another sort is never called: a college is not "the company", a council may be "the group". */
export const NARROW_BODIES = setOf(small['bodies of one sort']);
/** First words of a description that brings in somebody new: "another minister". */
export const INDEFINITE = setOf(small.indefinite);
/** Verbs of what somebody thinks. */
export const THOUGHT = setOf(small['verbs of thought']);
/** What stands behind a place and a hyphen: "the Oslo-based group". */
export const TIED_TO_PLACE = setOf(small['tied to a place']);
/** Papers that are about whom they are "of": an indictment is the court's. */
export const PAPERS_ABOUT = setOf(small['papers about somebody']);
/** Forms of the past that do not end in "-ed". */
export const PAST_FORMS = setOf(small['past forms']);
const NO_MAKERS = setOf(small['makers of no goods']);
/** Papers that a story calls one or the other: "the report", "the study". */
export const KIN_PAPERS: ReadonlyMap<string, readonly string[]> = new Map(
  small['papers of one kind'].map((word, _, all) => [word, all.filter((other) => other !== word)] as const),
);
export const RECENT_PAPERS = setOf(small['papers just quoted']);
export const ROLES = setOf(roles.entries);
export const BODIES = setOf(institutions.entries.bodies);
export const PAPERS = setOf(institutions.entries.papers);
export const NOT_SPEECH_BEFORE = setOf(notSpeech.entries.before);
/** Verbs that give a name: "dubbed the Q". */
export const NAMING = setOf(notSpeech.entries.naming);
/** First words of a slogan or chant, which are those of no title: "Feel the Roe". */
export const SLOGAN_OPENERS = setOf(notSpeech.entries['opening a slogan']);
export const NOT_SPEECH_AFTER = setOf(notSpeech.entries.after);

/** The noun of a role in any number: "spokesmen" counts as a role, "ministers" too. */
export function isRole(word: string): boolean {
  return (
    ROLES.has(word) ||
    (word.endsWith('s') && ROLES.has(word.slice(0, -1))) ||
    (word.endsWith('men') && ROLES.has(`${word.slice(0, -3)}man`))
  );
}

/** "drugmaker", "planemaker" */
export const isMaker = (word: string): boolean => /^\p{Ll}{3,}maker$/u.test(word) && !NO_MAKERS.has(word);

/** Whether a noun names a body that can speak. */
export function isBody(word: string): boolean {
  return BODIES.has(word) || (word.endsWith('s') && BODIES.has(word.slice(0, -1))) || isMaker(word);
}
