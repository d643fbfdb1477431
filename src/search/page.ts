import { DatePages, isTaken } from './date-pages.ts';
import { dateAsked } from './dates.ts';
import { actorsLike, actorsNamed, readActorNames, type ActorNames } from './names.ts';
import { loadPagefind, type FilterCounts, type Pagefind } from './pagefind.ts';
import { run, type Answer } from './run.ts';
import { FACETS, isNarrowed, readState, SORTS, toggle, writeState, type Facet, type SearchState } from './state.ts';
import { counted, element } from './view/element.ts';
import { facetBox } from './view/facets.ts';
import { hit } from './view/hits.ts';
import { howRead } from './view/how-read.ts';
import { nothing } from './view/nothing.ts';
import { refill } from './view/refill.ts';
import { narrowings } from './view/words.ts';

/** Stories shown at once. */
const SHOWN = 10;

/** Milliseconds of rest after a keystroke before the search runs. */
const REST = 250;

/** Finds a part of the page that the page's own markup holds. @throws When it is gone. */
function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${id}`);
  return found;
}

/** The running search page: its parts, what it has loaded, what it shows. */
class SearchPage {
  readonly #form = part('search', HTMLFormElement);
  readonly #query = part('query', HTMLInputElement);
  readonly #read = part('reading', HTMLDivElement);
  readonly #count = part('count', HTMLHeadingElement);
  readonly #chips = part('chips', HTMLDivElement);
  readonly #sort = part('sort', HTMLSpanElement);
  readonly #hits = part('hits', HTMLOListElement);
  readonly #more = part('more', HTMLButtonElement);
  /** Paper has no button for more, so it says how much of the answer it holds. */
  readonly #printed = part('printed', HTMLParagraphElement);
  readonly #from = part('from', HTMLInputElement);
  readonly #to = part('to', HTMLInputElement);
  readonly #base = this.#form.dataset['base'] ?? '/';
  readonly #boxes = FACETS.map((facet) => [facet, facetBox(facet, (name, value) => { this.#choose(name, value); })] as const); // prettier-ignore
  readonly #dates = new DatePages(this.#base);
  #pagefind: Pagefind | undefined;
  #all: FilterCounts = {};
  #actors: ActorNames[] = [];
  #state: SearchState = readState(new URLSearchParams(location.search));
  /** What of the query is searched for as words: all but a date that it was read as. */
  #words = '';
  /** Counts searches, so that a slow answer never overwrites a later one. */
  #turn = 0;
  #answer: Answer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last entry of the history is a query still being typed; the next keystrokes take its place. */
  #typing = false;

  async start(): Promise<void> {
    for (const [facet, box] of this.#boxes)
      part(facet === 'year' || facet === 'month' ? 'when' : 'narrow', HTMLDivElement).append(box.node);
    this.#listen();
    this.#fields();
    const [pagefind, actors] = await Promise.all([loadPagefind(this.#base), this.#names()]);
    this.#pagefind = pagefind;
    this.#actors = actors;
    this.#all = await pagefind.filters();
    await this.#search();
  }

  async #names(): Promise<ActorNames[]> {
    const answer = await fetch(`${this.#base}search/names.json`);
    return answer.ok ? readActorNames(await answer.json()) : [];
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#goTyped(false);
    });
    this.#query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => { this.#goTyped(true); }, REST); // prettier-ignore
    });
    for (const [field, name] of [
      [this.#from, 'from'],
      [this.#to, 'to'],
    ] as const) {
      field.addEventListener('change', () => { this.#go({ ...this.#state, [name]: field.value }); }); // prettier-ignore
    }
    this.#more.addEventListener('click', () => void this.#showMore());
    // Links marked so lead to another state of this page; followed as links they work just as well.
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-state]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.#go(readState(new URL(link.href).searchParams));
    });
    window.addEventListener('popstate', () => {
      this.#typing = false;
      this.#state = readState(new URLSearchParams(location.search));
      this.#fields();
      void this.#search();
    });
  }

  /** Goes to what stands in the field: one entry in the history for a query, however many letters it took. */
  #goTyped(typing: boolean): void {
    this.#go({ ...this.#state, q: this.#query.value, literal: false }, this.#typing ? 'replace' : 'push');
    this.#typing = typing;
  }

  #choose(facet: Facet, value: string): void {
    this.#go(toggle(this.#state, facet, value));
  }

  /** Goes to a state: into the history, into the fields, and searches. */
  #go(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    this.#state = state;
    this.#typing = false;
    const query = writeState(state).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (how === 'push') history.pushState(undefined, '', address);
    else history.replaceState(undefined, '', address);
    this.#fields();
    void this.#search();
  }

  /** Puts the state into the fields. */
  #fields(): void {
    const { q, from, to } = this.#state;
    if (this.#query.value !== q) this.#query.value = q;
    this.#from.value = from;
    this.#to.value = to;
    const site = this.#form.dataset['site'] ?? '';
    document.title = q === '' ? `Search – ${site}` : `${q} – ${site}`;
  }

  #link(state: SearchState): string {
    const query = writeState(state).toString();
    return query === '' ? location.pathname : `${location.pathname}?${query}`;
  }

  readonly #actorHref = (id: string): string => `${this.#base}actors/${id}/`;

  async #search(): Promise<void> {
    if (!this.#pagefind) return;
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    const { q } = state;
    const asked = dateAsked(q);
    const date = asked && (await this.#dates.tell(asked, this.#all));
    const actors = asked ? [] : actorsNamed(q, this.#actors);
    const literal = state.literal || (date !== undefined && !isTaken(date));
    const words = date && !literal ? date.words : q;
    const as = literal ? {} : { actor: actors[0], date: date?.date };
    const answer = await run(this.#pagefind, { ...state, q: words }, this.#all, as);
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#words = words;
    const found = answer.stories.length;
    const all = q === '' && !isNarrowed(state);
    this.#count.textContent = found === 0 ? 'No story' : `${all ? 'All: ' : ''}${counted(found, 'story', 'stories')}`;
    const hrefs = { actor: this.#actorHref, other: this.#link({ ...state, literal: !literal }) };
    const line = howRead(q, literal, { date, actors }, hrefs);
    refill(this.#read, line ? [line] : [], this.#query);
    this.#showNarrowings();
    this.#showSorts();
    for (const [, box] of this.#boxes) box.fill(answer, state);
    await this.#showHits(turn);
  }

  #showNarrowings(): void {
    const buttons = narrowings(this.#state).map(({ label, without }) => {
      const button = element(
        'button',
        { type: 'button', 'aria-label': `Remove: ${label}` },
        `${label} `,
        element('span', { 'aria-hidden': 'true' }, '×'),
      );
      button.addEventListener('click', () => { this.#go(without); }); // prettier-ignore
      return button;
    });
    refill(this.#chips, buttons, this.#query);
  }

  #showSorts(): void {
    const words = { best: 'best match', newest: 'newest', oldest: 'oldest' };
    const current = this.#state.sort === 'best' && this.#words === '' ? 'newest' : this.#state.sort;
    const names = SORTS.filter((sort) => sort !== 'best' || this.#words !== '');
    const links = names.flatMap((sort, index) => [
      index > 0 && ', ',
      sort === current
        ? element('b', {}, words[sort])
        : element('a', { href: this.#link({ ...this.#state, sort }), 'data-state': true }, words[sort]),
    ]);
    refill(this.#sort, ['First: ', ...links.filter((link) => link !== false)]);
  }

  async #showHits(turn: number): Promise<void> {
    const stories = this.#answer?.stories ?? [];
    if (stories.length === 0) {
      const help = nothing(isNarrowed(this.#state), actorsLike(this.#words, this.#actors), this.#actorHref);
      this.#hits.replaceChildren(element('li', {}, help));
      this.#more.hidden = true;
      this.#printed.textContent = '';
      return;
    }
    const hits = await this.#load(0);
    if (turn !== this.#turn) return;
    this.#hits.replaceChildren(...hits);
    this.#offerMore();
  }

  async #load(from: number): Promise<HTMLLIElement[]> {
    const stories = (this.#answer?.stories ?? []).slice(from, from + SHOWN);
    const loaded = await Promise.all(stories.map((story) => story.load()));
    return loaded.flatMap((results) => hit(results) ?? []);
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const hits = await this.#load(this.#hits.childElementCount);
    if (turn !== this.#turn) return;
    this.#hits.append(...hits);
    hits[0]?.querySelector('a')?.focus();
    this.#offerMore();
  }

  #offerMore(): void {
    const shown = this.#hits.childElementCount;
    const left = (this.#answer?.stories.length ?? 0) - shown;
    this.#more.hidden = left <= 0;
    this.#printed.textContent = left > 0 ? `Printed here: the first ${String(shown)} of them.` : '';
    this.#more.textContent =
      left > SHOWN
        ? `Show ${String(SHOWN)} more of ${counted(left, 'story', 'stories')}`
        : `Show ${counted(left, 'more story', 'more stories')}`;
  }
}

new SearchPage().start().catch((error: unknown) => {
  part('count', HTMLHeadingElement).textContent = 'The search could not be started';
  console.error(error);
});
