import { describe, expect, it } from 'vitest';
import { opensWithDateline, readDateline } from '../../src/parse/dateline/index.ts';

interface Parts {
  text: string;
  place?: string;
  day?: string;
  source?: string;
}

function parts(paragraph: string): Parts | undefined {
  const match = readDateline(paragraph);
  if (!match) return undefined;
  const { year, month, day } = match.day?.value ?? {};
  return {
    text: paragraph.slice(0, match.end).trimEnd(),
    ...(match.place && { place: paragraph.slice(match.place.start, match.place.end) }),
    ...(match.day && { day: `${year === undefined ? '' : `${year}-`}${month}-${day}` }),
    ...(match.source !== undefined && { source: match.source }),
  };
}

describe('datelines, taken apart', () => {
  it.each<[line: string, rest: string, place: string | undefined, day: string | undefined, source: string | undefined]>(
    [
      ['MOSCOW, September 20. /TASS/.', ' Talks go on.', 'MOSCOW', '9-20', 'TASS'],
      ['ASTANA, October 4./TASS/.', ' Talks go on.', 'ASTANA', '10-4', 'TASS'],
      ['MOSCOW, December 11./ TASS/.', ' Talks go on.', 'MOSCOW', '12-11', 'TASS'],
      ['MOSCOW, December 11. /TASS./', ' Talks go on.', 'MOSCOW', '12-11', 'TASS'],
      ['MOSCOW, December 24. /TASS Correspondent Ivan Ivanov/.', ' Talks go on.', 'MOSCOW', '12-24', 'TASS'],
      ['Moscow, November 17. /TASS/.', ' Talks go on.', 'Moscow', '11-17', 'TASS'],
      ['MOSCOW, January 20. /TASS/.', '\u00a0Talks go on.', 'MOSCOW', '1-20', 'TASS'],
      ['PHUKET, Thailand, November 26. /TASS/.', ' Talks go on.', 'PHUKET, Thailand', '11-26', 'TASS'],
      ['ST. PETERSBURG, June 5.', ' Talks go on.', 'ST. PETERSBURG', '6-5', undefined],
      ['PETROPAVLOVSK-KAMCHATSKY, February 1. /TASS/.', ' Talks go on.', 'PETROPAVLOVSK-KAMCHATSKY', '2-1', 'TASS'],
      ['MOSCOW, September 20, 15:30. /TASS/.', ' Talks go on.', 'MOSCOW', '9-20', 'TASS'],
      ['MOSCOW. Sept 20 (Interfax) -', ' Talks go on.', 'MOSCOW', '9-20', 'Interfax'],
      ['Washington (AFP) -', ' Talks go on.', 'Washington', undefined, 'AFP'],
      ['WASHINGTON (AP) —', ' Talks go on.', 'WASHINGTON', undefined, 'AP'],
      ['THE HAGUE, Netherlands (AP)_', ' Talks go on.', 'THE HAGUE, Netherlands', undefined, 'AP'],
      ['BEIRUT/MOSCOW (Reuters) -', ' Talks go on.', 'BEIRUT/MOSCOW', undefined, 'Reuters'],
      ['NEW YORK, Nov. 19 (UPI) -', ' Talks go on.', 'NEW YORK', '11-19', 'UPI'],
      ['NEW YORK, March 3 -', ' shares rose.', 'NEW YORK', '3-3', undefined],
      ['LOUISVILLE, Ky., March 6 -', ' Shares rose.', 'LOUISVILLE, Ky.', '3-6', undefined],
      ['WASHINGTON, D.C. March 18 -', ' Shares rose.', 'WASHINGTON, D.C.', '3-18', undefined],
      ['GENEVA, 29th February 2016 (WAM) –', ' Talks go on.', 'GENEVA', '2016-2-29', 'WAM'],
      ['RIYADH, Muharram 12, 1438, October 13, 2016, SPA --', ' Talks go on.', 'RIYADH', '2016-10-13', 'SPA'],
      ['Damascus, SANA –', ' Talks go on.', 'Damascus', undefined, 'SANA'],
      ['TOKYO, Sept. 20, Kyodo -', ' Talks go on.', 'TOKYO', '9-20', 'Kyodo'],
      ['10 Sept. 2016, Geneva, SANA/R.J/Mazen', '', 'Geneva', '2016-9-10', 'SANA'],
      ['(Reuters) -', ' Talks go on.', undefined, undefined, 'Reuters'],
      ['Sept 20 (Reuters) -', ' Talks go on.', undefined, '9-20', 'Reuters'],
      ['(ANSA) - Rome, September 20 -', ' Talks go on.', 'Rome', '9-20', 'ANSA'],
      ['AFP Monday 24 Oct 2016', ' Sixteen envoys met.', undefined, '2016-10-24', 'AFP'],
      ['Moscow AFP Saturday 7 Oct 2017', ' Talks go on.', 'Moscow', '2017-10-7', 'AFP'],
      ['WQQQ 5:58 AM. CDT April 22, 2016', '', undefined, '2016-4-22', undefined],
      ['The Morning News and AP 7:49 p.m. MST May 3, 2016', '', undefined, '2016-5-3', undefined],
      ['07.10.2017', '(updated 1500 07.10.2017) Talks go on.', undefined, '2017-10-7', undefined],
      ['30.04.2017', ') Talks go on.', undefined, '2017-4-30', undefined],
      ['04-04-2016', ' Talks go on.', undefined, '2016-4-4', undefined],
      ['Wed 05 Apr 2017', ' Talks go on.', undefined, '2017-4-5', undefined],
      ['Posted on April 19 2017', ' by our desk', undefined, '2017-4-19', undefined],
      [
        'Last updated at Nov 272017 BEIRUT',
        ' An army moved on the town before dawn.',
        'BEIRUT',
        '2017-11-27',
        undefined,
      ],
      ['WASHINGTON —', ' The talks go on.', 'WASHINGTON', undefined, undefined],
      ['LONDON—', 'Several thousand marched.', 'LONDON', undefined, undefined],
      ['COLUMBIA, S.C. —', ' The talks go on.', 'COLUMBIA, S.C.', undefined, undefined],
      ['NEW DELHI:', ' The talks go on.', 'NEW DELHI', undefined, undefined],
      ['WASHINGTON', ' U.S. lawmakers on Thursday called for new talks.', 'WASHINGTON', undefined, undefined],
      [
        'ABOARD AIR FORCE ONE',
        ' U.S. officials on Thursday called for new talks.',
        'ABOARD AIR FORCE ONE',
        undefined,
        undefined,
      ],
      ['SALMON, Idaho', ' A federal judge on Monday rejected a plan.', 'SALMON, Idaho', undefined, undefined],
      [
        'BATON ROUGE, La./MINNEAPOLIS',
        ' A federal judge on Monday rejected a plan.',
        'BATON ROUGE, La./MINNEAPOLIS',
        undefined,
        undefined,
      ],
      ['Moscow, September 20', '', 'Moscow', '9-20', undefined],
      ['September 20, 13:05 UTC+3', '', undefined, '9-20', undefined],
    ],
  )('%s', (line, rest, place, day, source) => {
    expect(parts(line + rest)).toEqual({
      text: line,
      ...(place !== undefined && { place }),
      ...(day !== undefined && { day }),
      ...(source !== undefined && { source }),
    });
  });
});

describe('sentences that are no dateline', () => {
  it.each([
    'On September 20, the ministry said so.',
    'MOSCOW and Washington agreed to talk.',
    'Reuters September 20, 2016 survey of envoys shows it.',
    'AP said Monday 24 October 2016 that talks go on.',
    'The meeting ran from 7:49 p.m. EST May 3, 2016',
    '01-11-2014 Envoys met.',
    'In Geneva, September 10 - talks began.',
    'He left Moscow, September 20. Then he flew home.',
    'Friday, September 20 - The talks went on.',
    'MOSCOW, September 31. /TASS/. The talks go on.',
    'September 11, 2001 attacks changed the law.',
    'March 3 - a day of talks.',
    '20 September was a day of talks.',
    'NATO — the alliance — will meet.',
    'BREAKING - Police close the bridge.',
    'NATO Secretary General Jens Stoltenberg said on Monday that talks go on.',
    'ROGERS COMMUNICATIONS Inc. said on Monday that it plans to raise money.',
    'PARIS TALKS END WITHOUT RESULT AS ENVOYS LEAVE',
    'Melbourne Australia Post has tried drones for small parcels.',
    'John Smith, May 5. He said so.',
    'Vladimir Putin (TASS) said so.',
    'Kommersant (Reuters) - the paper said so.',
    '(This July 11 story corrects a name) By our staff',
    'Syria — The war goes on.',
    'Moscow: the city and its rivers',
    'STORY OF FEB 27',
    'The story of April 4, 2016, goes on.',
    '',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe('opensWithDateline', () => {
  it('needs a day or a source, and words behind it', () => {
    expect(opensWithDateline('MOSCOW, September 20. /TASS/. Talks go on.')).toBe(true);
    expect(opensWithDateline('MOSCOW, September 20. /TASS/.')).toBe(false);
    expect(opensWithDateline('LONDON Mayor of the city speaks to the crowds today')).toBe(false);
  });
});
