/** How large a question may stand so that the sheet stays one sheet: by how much there is, and by its longest word. */
export function posterSize(question: string): 'huge' | 'large' | 'medium' | 'small' {
  const longest = Math.max(...question.split(/[\s-]+/).map((word) => word.length));
  if (question.length <= 45 && longest <= 12) return 'huge';
  if (question.length <= 80 && longest <= 16) return 'large';
  return question.length <= 130 && longest <= 22 ? 'medium' : 'small';
}
