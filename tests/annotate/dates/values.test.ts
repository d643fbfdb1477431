import { describe, expect, it } from 'vitest';
import { told } from './tag.ts';

const CASES: Record<string, [text: string, ...expected: string[]][]> = {
  'full dates': [
    ['The pact was signed on September 9, 2016 in Geneva.', 'September 9, 2016 = 2016-09-09'],
    ['It opened on Tuesday, Sept. 20, 2016.', 'Tuesday, Sept. 20, 2016 = 2016-09-20'],
    ['He was born on 29th February 1960.', '29th February 1960 = 1960-02-29'],
    ['A note of the 3rd of May, 2014 says so.', 'the 3rd of May, 2014 = 2014-05-03'],
    ['The file is dated 2015-12-18 and 18.12.2015.', '2015-12-18 = 2015-12-18', '18.12.2015 = 2015-12-18'],
    ['Signed on 25/12/2015.', '25/12/2015 = 2015-12-25'],
    ['Spaced out , Tuesday , September 1 , 2015 , as old corpora are.', 'Tuesday , September 1 , 2015 = 2015-09-01'],
    ['It was over by September\n9,\n2016.', 'September 9, 2016 = 2016-09-09'],
    ['Talks on 9\u00a0September ended.', '9 September = 2016-09-09'],
  ],
  'a day and month take the nearest year that agrees with the tense': [
    ['The truce began on September 12.', 'September 12 = 2016-09-12'],
    ['The rebels left on December 5.', 'December 5 = 2015-12-05'],
    ['The summit will open on January 9.', 'January 9 = 2017-01-09'],
    ['They met on Sept. 21, officials said.', 'Sept. 21 = 2016-09-21'],
    ['The Nov. 8 vote is near.', 'Nov. 8 = 2016-11-08'],
  ],
  'a year before the quarter that a story reports': [
    [
      'In the second quarter profit rose to $3 million from $2 million a year ago.',
      'the second quarter = 2016-34',
      'a year ago = 2015-34',
    ],
    [
      'Second-quarter net slipped. Sales fell from a year earlier.',
      'Second-quarter = 2016-34',
      'a year earlier = 2015-34',
    ],
    [
      'In the second quarter it lost $1, against a year-earlier profit.',
      'the second quarter = 2016-34',
      'year-earlier = 2015-34',
    ],
    [
      'Third-quarter sales rose. In the year-ago period they fell.',
      'Third-quarter = 2016-35',
      'the year-ago period = 2015-35',
    ],
    [
      'The town was quiet in the second quarter. A school opened a year ago.',
      'the second quarter = 2016-34',
      'a year ago = 2015',
    ],
    ['Revenue was down from a year ago.', 'a year ago = 2015'],
  ],
  'years in words': [
    ['It fell in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['It fell in nineteen oh five and in twenty sixteen.', 'nineteen oh five = 1905', 'twenty sixteen = 2016'],
    ['They fear the year two thousand.', 'the year two thousand = 2000'],
    ['There were twenty five boats, twenty thousand men and nineteen ninety-day leaves.'],
    ['Two thousand men left.'],
  ],
  'passives, perfects and lengths': [
    ['The winner will be announced on Nov. 17.', 'Nov. 17 = 2016-11-17'],
    ['It was decided to postpone the vote in March.', 'March = 2016-03'],
    ['Officers had taken four men into custody by Sunday night.', 'Sunday = 2016-09-18'],
    ['The index has risen so far this year through Monday.', 'this year = 2016', 'Monday = 2016-09-19'],
    ['They kept up the row ahead of Monday’s vote.', 'Monday = 2016-09-26'],
    ['They will have replied by Friday.', 'Friday = 2016-09-23'],
    ['It would be the 20th charter in 84 years of reform.'],
    ['It met on Monday 19:00 Tuesday.', 'Monday 19:00 = 2016-09-19T19:00:00', 'Tuesday = 2016-09-20'],
  ],
  weekdays: [
    ['The minister told reporters on Tuesday.', 'Tuesday = 2016-09-20'],
    ['Planes struck the town on Monday.', 'Monday = 2016-09-19'],
    ['Wednesday saw new clashes, residents said.', 'Wednesday = 2016-09-14'],
    ['The envoys will meet on Friday.', 'Friday = 2016-09-23'],
    ['He said on Monday that talks would resume on Thursday.', 'Monday = 2016-09-19', 'Thursday = 2016-09-22'],
    ['Both sides must pull back by Friday.', 'Friday = 2016-09-23'],
    ['By Friday the rebels had left the town.', 'Friday = 2016-09-16'],
    ['They met last Tuesday.', 'last Tuesday = 2016-09-13'],
    ['They meet next Tuesday.', 'next Tuesday = 2016-09-27'],
    ['He arrived on Monday of last week.', 'Monday of last week = 2016-09-12'],
    ['The talks will end, officials on Saturday said.', 'Saturday = 2016-09-17'],
    ["Monday's vote could fail.", 'Monday = 2016-09-19'],
    ['Friday prayers were called off.', 'Friday = 2016-09-16'],
  ],
  'near days': [
    ['They spoke today.', 'today = 2016-09-20'],
    ['The convoy was hit yesterday.', 'yesterday = 2016-09-19'],
    ['The day before yesterday it was calm.', 'The day before yesterday = 2016-09-18'],
    ['A vote is due tomorrow.', 'tomorrow = 2016-09-21'],
    ['Shelling went on last night.', 'last night = 2016-09-19'],
    ['A bomb went off this morning.', 'this morning = 2016-09-20'],
  ],
  'weeks and weekends are intervals of days': [
    ['Violence fell this week.', 'this week = 2016-09-19/2016-09-25'],
    ['They agreed last week on a pause.', 'last week = 2016-09-12/2016-09-18'],
    ['They will meet next week.', 'next week = 2016-09-26/2016-10-02'],
    ['Clashes flared over the weekend.', 'the weekend = 2016-09-17/2016-09-18'],
    ['Clashes flared last weekend.', 'last weekend = 2016-09-17/2016-09-18'],
    ['He fled two weeks ago.', 'two weeks ago = 2016-09-05/2016-09-11'],
  ],
  'months, quarters, seasons, years, decades': [
    ['Aid arrived in July.', 'July = 2016-07'],
    ['Aid stopped in November.', 'November = 2015-11'],
    ['Polls will open in March.', 'March = 2017-03'],
    ['It was adopted in December 2015.', 'December 2015 = 2015-12'],
    ['It fell apart in mid-May.', 'mid-May = 2016-05'],
    ['They met last month and this month.', 'last month = 2016-08', 'this month = 2016-09'],
    ['It happened last August.', 'last August = 2016-08'],
    ['Output fell in the second quarter.', 'the second quarter = 2016-34'],
    ['Output fell in the fourth quarter of 2015.', 'the fourth quarter of 2015 = 2015-36'],
    ['Prices rose in the first half of 2016.', 'the first half of 2016 = 2016-01/2016-06'],
    ['The war spread in the summer of 2012.', 'the summer of 2012 = 2012-22'],
    ['Talks failed last winter.', 'last winter = 2015-24'],
    ['War broke out in 2011.', '2011 = 2011'],
    ['The 2012 elections were close.', '2012 = 2012'],
    ['He served from 2013 to 2016.', '2013 = 2013', '2016 = 2016'],
    ['Spending rose in fiscal 1989.', 'fiscal 1989 = 1989'],
    ['The plan for 2013-2017 was dropped.', '2013-2017 = 2013/2017'],
    ['It was common in the early 1980s.', 'the early 1980s = 198X'],
    ["Songs of the '60s and the nineties.", "the '60s = 196X", 'the nineties = 199X'],
    ['A deal is likely by the end of the year.', 'the end of the year = 2016'],
  ],
  'counted from publication or from the date before': [
    ['The town fell three days ago.', 'three days ago = 2016-09-17'],
    ['It began a year ago.', 'a year ago = 2015'],
    ['The pact will expire in two weeks.', 'two weeks = 2016-10-03/2016-10-09'],
    [
      'On September 12 the truce began; a day earlier shells fell.',
      'September 12 = 2016-09-12',
      'a day earlier = 2016-09-11',
    ],
    [
      'He resigned on May 3, 2014. The following day he left.',
      'May 3, 2014 = 2014-05-03',
      'The following day = 2014-05-04',
    ],
    ['It was founded in 2012. Two years later it split.', '2012 = 2012', 'Two years later = 2014'],
  ],
  'ranges with one month between them are one mention': [
    ['They met on Sept. 8-9 in Geneva.', 'Sept. 8-9 = 2016-09-08/2016-09-09'],
    ['They met on September 9 and 10.', 'September 9 and 10 = 2016-09-09/2016-09-10'],
    ['The truce held between 12 and 19 September.', '12 and 19 September = 2016-09-12/2016-09-19'],
    ['It ran from 12 to 19 September 2015.', '12 to 19 September 2015 = 2015-09-12/2015-09-19'],
    ['It ran from December 30 - January 2.', 'December 30 - January 2 = 2015-12-30/2016-01-02'],
  ],
  'times stand with their day and are never moved to another zone': [
    [
      'It took effect from 19:00 Moscow time on September 12.',
      '19:00 Moscow time on September 12 = 2016-09-12T19:00:00+03:00',
    ],
    ['It took effect at 7 p.m. GMT on September 12.', '7 p.m. GMT on September 12 = 2016-09-12T19:00:00Z'],
    ['It was hit at noon (0900 GMT) on Thursday.', '(0900 GMT) on Thursday = 2016-09-15T09:00:00Z'],
    ['Polls opened on September 12 at 08:00.', 'September 12 at 08:00 = 2016-09-12T08:00:00'],
    [
      'Polls opened at 09:30 New York time on January 12, 2016.',
      '09:30 New York time on January 12, 2016 = 2016-01-12T09:30:00-05:00',
    ],
    [
      'Moscow kept another hour on July 1, 2012 at 10:00 Moscow time.',
      'July 1, 2012 at 10:00 Moscow time = 2012-07-01T10:00:00+04:00',
    ],
  ],
  'days known by name': [
    ['The laws were passed after 9/11.', '9/11 = 2001-09-11'],
    ['The Sept. 11 attacks changed that.', 'Sept. 11 = 2001-09-11'],
    ["The hall burned on New Year's Eve 2015.", "New Year's Eve 2015 = 2015-12-31"],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});
