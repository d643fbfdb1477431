/** The dialect: annotated Markdown with frontmatter, read and written by one pair of functions. */
export { writeArticle } from './write.ts';
export { readArticle, readFile, readRecord } from './read.ts';
export { readBody, parseBody } from './read-body.ts';
export { writeRecord } from './record.ts';
export { YamlError, parseYaml, writeYaml } from './yaml.ts';
export { joinFrontmatter, splitFrontmatter, frontmatterLine } from './frontmatter.ts';
export { withReview } from './reviewed.ts';
export { isSealed, sealed } from './seal.ts';
