import { describe, expect, test } from 'vitest';
import { frontmatterLine, isSealed, joinFrontmatter, sealed, splitFrontmatter } from '../../src/markdown/index.ts';

describe('reading', () => {
  test('values stay what YAML 1.2 says they are', () => {
    const { data, content, contentLine } = splitFrontmatter(
      '---\ndate: 2016-09-20\ntime: 19:00\nid: 012\nbig: 1_000\nyes: no\n---\nBody\n',
    );
    expect(data).toEqual({ date: '2016-09-20', time: '19:00', id: 12, big: '1_000', yes: 'no' });
    expect([content, contentLine]).toEqual(['Body\n', 8]);
  });

  test.each(['js', 'javascript', 'JS', 'JavaScript', 'json', 'coffee', 'toml', 'php'])(
    '---%s is refused and never run',
    (language) => {
      const globalBefore = Object.keys(globalThis).length;
      const { data, problem } = splitFrontmatter(`---${language}\nglobalThis.pwned = (() => ({}))()\n---\nBody`);
      expect(data).toEqual({});
      expect(problem?.message).toMatch(/YAML|engine/i);
      expect(Object.keys(globalThis).length).toBe(globalBefore);
    },
  );

  test.each([
    ['an open bracket', '---\na: [1\n---\nx', 2],
    ['a key twice', '---\na: 1\na: 2\n---\nx', 3],
    ['a tag', '---\na: !!js/function "x"\n---\nx', 2],
    ['a list', '---\n- a\n---\nx', 1],
    ['an alias bomb', `---\na: &a [x,x]\nb: &b [${'*a,'.repeat(30)}]\nc: [${'*b,'.repeat(30)}]\n---\nx`, 3],
  ])('%s is a problem with its line, told every time', (_name, text, line) => {
    expect(splitFrontmatter(text).problem?.line).toBe(line);
    expect(splitFrontmatter(text).problem?.line).toBe(line);
  });

  test.each(['No fence\n---\na: 1\n---\n', '---- four\n', '---\nnever closed\n', ''])(
    '%j has no frontmatter',
    (text) => {
      expect(splitFrontmatter(text)).toEqual({ data: {}, content: text, contentLine: 1 });
    },
  );

  test('__proto__ pollutes nothing', () => {
    splitFrontmatter('---\n__proto__: {polluted: yes}\n---\n');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('the line of a value', () => {
    const text = '---\nid: x\nremoved:\n  - text: All news\n    at: -1\n---\n';
    expect(frontmatterLine(text, ['removed', 0, 'at'])).toBe(5);
    expect(frontmatterLine(text, ['id'])).toBe(2);
    expect(frontmatterLine(text, ['absent'])).toBe(2);
  });
});

describe('writing', () => {
  test('what was written reads back', () => {
    const data = {
      title: 'Says: "yes" — no',
      date: '2016-09-20?',
      time: '19:00',
      note: '- x\n# y',
      list: ['a', 'b'],
      deep: [{ at: 0, text: '---' }],
    };
    expect(splitFrontmatter(joinFrontmatter(data, '\nBody\n'))).toMatchObject({ data, content: '\nBody\n' });
  });

  test('a body that opens with frontmatter is never parsed', () => {
    expect(joinFrontmatter({ a: 1 }, '---js\nthrow new Error()\n---\n')).toBe(
      '---\na: 1\n---\n---js\nthrow new Error()\n---\n',
    );
  });
});

describe('the seal', () => {
  const file = sealed('---\nid: x\n---\n\nBody\n');

  test('stands last in the frontmatter and holds', () => {
    expect(file).toMatch(/^---\nid: x\nmachine: [0-9a-f]{64}\n---\n\nBody\n$/);
    expect(isSealed(file)).toBe(true);
    expect(isSealed(file.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test.each([
    ['a changed word', file.replace('Body', 'Body!')],
    ['a changed field', file.replace('id: x', 'id: y')],
    ['no seal', '---\nid: x\n---\n\nBody\n'],
    ['a seal in the body', '---\nid: x\n---\nmachine: ' + 'a'.repeat(64) + '\n---\n'],
  ])('%s breaks it', (_name, text) => {
    expect(isSealed(text)).toBe(false);
  });
});
