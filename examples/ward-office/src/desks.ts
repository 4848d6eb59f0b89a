/** An office that can sign in at the demonstration, and who holds it; the register names no persons. */
export interface DemoDesk {
  readonly office: string
  readonly person: string
}

/** The demonstration's desks, in the order in which they are offered. */
export const demoDesks: readonly DemoDesk[] = [
  { office: 'front/phuong-ba-dinh/clerk', person: 'p-20' },
  { office: 'committee/phuong-ba-dinh/clerk', person: 'p-24' },
  { office: 'front/ha-noi/clerk', person: 'p-14' },
  { office: 'office/ha-noi/secretary', person: 'p-09' },
  { office: 'committee/ha-noi/clerk', person: 'p-15' },
  { office: 'council-group/ha-noi/leader', person: 'p-11' },
  // Another ward: sees nothing of Ba Đình.
  { office: 'front/phuong-hoan-kiem/chair', person: 'p-21' },
]
