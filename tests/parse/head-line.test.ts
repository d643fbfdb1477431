import { describe, expect, it } from 'vitest';
import { readHeadLine } from '../../src/parse/head-line.ts';
import { parse, removals } from './parse.ts';

describe('readHeadLine', () => {
  it.each([
    ['By Jane Doe', { reason: 'byline', author: 'Jane Doe' }],
    ['By Jane Doe | GENEVA', { reason: 'byline', author: 'Jane Doe', dateline: 'GENEVA' }],
    ['By JANE DOE and John Roe', { reason: 'byline', author: 'JANE DOE and John Roe' }],
    ['September 20, 2016, 13:05 UTC+3', { reason: 'date line', dateline: 'September 20, 2016, 13:05 UTC+3' }],
    ['World News | Tue Sep 20, 2016 3:05pm EDT', { reason: 'date line', dateline: 'Tue Sep 20, 2016 3:05pm EDT' }],
    [
      'Source: Xinhua | 2016-09-20 10:00:00 | Editor: huaxia',
      { reason: 'date line', dateline: '2016-09-20 10:00:00', source: 'Xinhua' },
    ],
    ['10 Sept. 2016, Geneva, SANA', { reason: 'date line', dateline: '10 Sept. 2016, Geneva, SANA' }],
    ['Associated Press', { reason: 'source line', source: 'AP' }],
  ])('%s', (text, line) => {
    expect(readHeadLine(text)).toEqual(line);
  });

  it.each([
    'By the time they met, it was late',
    'By noon the road was open',
    'From here to the border',
    'GENEVA',
    'World News',
    'September 20 was a Tuesday',
    'Jane Doe',
    'The Associated Press said so.',
    'Road opens | Border News',
  ])('nothing: %s', (text) => {
    expect(readHeadLine(text)).toBeUndefined();
  });
});

const TITLE = 'Road opens after two weeks';
const LEAD =
  'The envoys met for the third time, and the talks on the border road went on late, the ministry said on Tuesday.';
const BODY = 'They spoke for an hour about the border and the road that leads there, an official said.';

describe('place and day from several lines', () => {
  it.each([
    [
      'World News | Tue Sep 20, 2016 3:05pm EDT\n\n' + TITLE + '\n\nBy Jane Doe | GENEVA\n\n' + LEAD + '\n\n' + BODY,
      'GENEVA',
      'GENEVA',
    ],
    [TITLE + '\n\nJane Doe\n\nSeptember 20, 2016 1:05 PM\n\nGENEVA —\n\n' + LEAD + '\n\n' + BODY, 'GENEVA', 'GENEVA —'],
    [
      TITLE + '\n\nGeneva, SANA – ' + LEAD + '\n\n' + BODY + '\n\n20 Sept. 2016, Geneva, SANA/R.J/Mazen',
      'Geneva',
      'Geneva, SANA –',
    ],
    [
      'September 20, 2016 13:05\n' + TITLE + '\nMOSCOW. Sept 20 (Interfax) - ' + LEAD + '\n' + BODY,
      'MOSCOW',
      'MOSCOW. Sept 20 (Interfax) -',
    ],
    [TITLE + '\n\n' + LEAD + '\n\n' + BODY + '\n\nGeneva, September 20, 2016', 'Geneva', 'Geneva, September 20, 2016'],
    ['Geneva, September 20, 2016\n\n' + TITLE + '\n\n' + LEAD + '\n\n' + BODY, 'Geneva', 'Geneva, September 20, 2016'],
  ])('%s', (text, place, line) => {
    const { title, dateline } = parse(text);
    expect(title).toBe(TITLE);
    expect(dateline).toMatchObject({ place, text: line, day: { year: 2016, month: 9, day: 20 } });
  });

  it.each([
    ['September 21, 2016', { year: 2016, month: 9, day: 20 }],
    ['September 20, 2016', { year: 2016, month: 9, day: 20 }],
    ['September 24, 2016', { month: 9, day: 20 }],
  ])('the line “%s” above lends the dateline its year at most', (line, day) => {
    const { dateline } = parse([line, TITLE, 'MOSCOW, September 20. /TASS/. ' + LEAD, BODY].join('\n\n'));
    expect(dateline?.day).toEqual(day);
  });

  it('a New Year lies between two days', () => {
    const { dateline } = parse(['January 1, 2017', TITLE, 'MOSCOW, December 31. /TASS/. ' + LEAD, BODY].join('\n\n'));
    expect(dateline?.day).toEqual({ year: 2016, month: 12, day: 31 });
  });

  it('a stamp before the line that names the place lends it its day', () => {
    const { dateline } = parse([TITLE, 'WQQQ 5:58 AM. CDT April 22, 2016', 'GENEVA — ' + LEAD, BODY].join('\n\n'));
    expect(dateline).toMatchObject({ place: 'GENEVA', day: { year: 2016, month: 4, day: 22 } });
  });

  it('outlet and byline lines are removed, not lost', () => {
    const story = parse([TITLE, 'By JANE DOE', 'Associated Press', 'GENEVA (AP) — ' + LEAD, BODY].join('\n'));
    expect(story).toMatchObject({ author: 'JANE DOE', source: 'AP' });
    expect(removals(story)).toEqual(['byline: By JANE DOE', 'source line: Associated Press']);
  });
});
