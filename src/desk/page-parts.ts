/** A saved web page. */
export const PAGE = /\.(?:html?|xhtml)$/i;

/**
 * Leaves out what a browser puts beside a page that it saves: the folder `Story_files` of `Story.html`, by whatever ending
 * the browser's language gives it. Pictures and frames of a page are no articles.
 * @param files paths with `/`, all of one folder tree
 */
export function withoutPageParts(files: readonly string[]): string[] {
  const stems = new Set(files.filter((file) => PAGE.test(file)).map((file) => file.replace(PAGE, '')));
  if (stems.size === 0) return [...files];
  const isPart = (file: string): boolean => {
    const steps = file.split('/');
    return steps.some((_, index) => {
      const stem = index === 0 ? undefined : /^(.+)[_.-]\p{L}+$/u.exec(steps.slice(0, index).join('/'))?.[1];
      return stem !== undefined && stems.has(stem);
    });
  };
  return files.filter((file) => !isPart(file));
}
