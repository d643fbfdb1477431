import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', '.astro/', '.dateline/', 'content/', 'tests/site/content/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'bin/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      // tsc's noPropertyAccessFromIndexSignature wants the brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'gray-matter', message: 'Frontmatter is read and written by src/markdown/frontmatter.ts only.' },
          ],
        },
      ],
    },
  },
  { files: ['src/markdown/frontmatter.ts'], rules: { 'no-restricted-imports': 'off' } },
  // expect.any() and parsed fixtures are of type any by design.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['scripts/**', 'bin/**', 'src/desk/**', 'src/search/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
