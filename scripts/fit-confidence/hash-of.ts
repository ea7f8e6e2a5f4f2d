/** FNV-1a with a final mix. A fixed hash, so that the folds of groups and the sampling of rows are the same in every fit. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 13)) >>> 0;
}
