export async function countStatements() { return { lines: [], failed: false }; }
