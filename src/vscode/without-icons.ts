/** What people wrote as the label of a choice: it is no sign for an icon. */
export function withoutIcons(label: string): string {
  return label.replaceAll('$(', '$ (');
}
