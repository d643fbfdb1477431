/** A sentence with a tag for each token: `O` or `I-PER` and so on, `B-` where two names of a type meet. */
export interface TaggedSentence {
  tokens: string[];
  tags: string[];
}

export type TaggedDocument = TaggedSentence[];
