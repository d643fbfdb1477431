import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, PAGE_POLICY, SECURITY_HEADERS } from '../../src/model/policy.ts';
import { headersFile } from '../../src/output/headers.ts';

describe('_headers', () => {
  test('gives every answer the headers of the policy', () => {
    const [path, ...lines] = headersFile('/').split('\n');
    expect(path).toBe('/*');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(lines).toContain(`  ${name}: ${value}`);
  });

  test('stands under the base of the site', () => {
    const paths = headersFile('/archive/').match(/^\/.*$/gm);
    expect(paths).toEqual(['/archive/*', '/archive/_astro/*', '/archive/pagefind/*']);
  });
});

describe('the policy', () => {
  test('of a page is that of the header but for frames', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
    expect(PAGE_POLICY).not.toContain('unsafe-inline');
    expect(PAGE_POLICY).toContain("worker-src 'self'");
  });
});
