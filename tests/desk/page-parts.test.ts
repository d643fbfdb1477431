import { expect, test } from 'vitest';
import { withoutPageParts } from '../../src/desk/page-parts.ts';

test('what a browser saves beside a page is no original, whatever its language calls the folder', () => {
  const files = [
    'a/Story.html',
    'a/Story_files/ad.html',
    'a/Story_files/deep/x.txt',
    'Talk.htm',
    'Talk-Dateien/frame.html',
  ];
  expect(withoutPageParts(files)).toEqual(['a/Story.html', 'Talk.htm']);
});

test('other folders stay, also such as begin like a page', () => {
  const files = [
    'Story.html',
    'Story/part.txt',
    'Story_files.txt',
    'Storybook_files/x.txt',
    'other/Story_files/x.txt',
    'Story_2016/x.txt',
  ];
  expect(withoutPageParts(files)).toEqual(files);
  expect(withoutPageParts(['a_files/x.txt', 'a.txt'])).toEqual(['a_files/x.txt', 'a.txt']);
});
