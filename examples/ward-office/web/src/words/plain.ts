/** A text as somebody types who leaves the marks out: `Đề xuất` → `de xuat` */
export function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
}
