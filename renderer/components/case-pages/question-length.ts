/** How long a question is, which its type size goes by. */
export function lengthOf(question: string): 'short' | 'medium' | 'long' {
  if (question.length <= 110) return 'short';
  return question.length <= 200 ? 'medium' : 'long';
}
