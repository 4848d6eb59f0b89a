import type {
  AllowedEvent,
  AnyProcess,
  DeadlineView,
  Entry,
  FactEntry,
  Label,
  Messages,
  Names,
  Refusal,
} from '@civicflow/core'
import { groundOn, namesFor } from '@civicflow/core'
import { bodyKindLabels, campaign, figureLabels, voterMeeting } from '@civicflow/workflows'
import type { Story } from './story.ts'
import { environment, type World } from './world.ts'

export type Language = keyof Label

const processes = { campaign, 'voter-meeting': voterMeeting }
const bodies = {
  cityFront: 'front/ha-noi',
  wardCommittee: 'committee/phuong-ba-dinh',
  cityCommittee: 'committee/ha-noi',
} as const
const processOf = (id: string): AnyProcess => processes[id as keyof typeof processes]
const names = (process: string) =>
  namesFor(processOf(process), environment.register, {
    processes: [campaign, voterMeeting],
    kinds: bodyKindLabels,
  })

/** Words of the example itself. */
const words = {
  fresh: { vi: 'Bắt đầu mới trên tệp', en: 'A fresh start, on' },
  goesOn: { vi: 'Tiếp tục trên tệp', en: 'Going on with' },
  recordedBefore: {
    vi: 'lệnh đã ghi từ lần chạy trước, không ghi lại; ghi mới',
    en: 'commands were recorded by an earlier run and not again; newly recorded',
  },
  timeline: { vi: 'DIỄN BIẾN', en: 'TIMELINE' },
  duties: { vi: 'NGHĨA VỤ VÀ THỜI HẠN', en: 'DUTIES AND DEADLINES' },
  refused: { vi: 'MỘT VIỆC BỊ TỪ CHỐI', en: 'AN ACT REFUSED' },
  notKept: {
    vi: '(việc bị từ chối không được ghi vào nhật ký; chạy mới để xem lý do)',
    en: '(refusals are not kept in the journal; start afresh to see the reason)',
  },
  next: { vi: 'AI ĐƯỢC LÀM GÌ TIẾP THEO', en: 'WHO MAY DO WHAT NEXT' },
  may: { vi: 'được', en: 'may' },
  mayFor: { vi: 'được ghi thay', en: 'may record for' },
  mayNot: { vi: 'không được', en: 'may not' },
  others: { vi: 'việc của bên khác', en: 'for others to do' },
  notNow: { vi: 'không phải lúc này', en: 'not at this point' },
  campaignTag: { vi: 'Đợt', en: 'Campaign' },
  meetingTag: { vi: 'Cuộc', en: 'Meeting' },
  nothing: { vi: '(không có việc gì)', en: '(nothing)' },
  diagram: { vi: 'SƠ ĐỒ VÀ ĐƯỜNG ĐÃ ĐI (Mermaid)', en: 'DIAGRAM AND THE PATH WALKED (Mermaid)' },
  counters: { vi: 'SỐ LIỆU CỦA ĐỢT', en: 'FIGURES OF THE CAMPAIGN' },
  journal: { vi: 'NHẬT KÝ', en: 'JOURNAL' },
  sound: { vi: 'nguyên vẹn', en: 'sound' },
  unsound: { vi: 'CÓ SAI LỆCH', en: 'NOT SOUND' },
  cases: { vi: 'hồ sơ', en: 'cases' },
  entries: { vi: 'lần ghi', en: 'entries' },
  root: { vi: 'mốc đối chiếu, giữ ở nơi khác', en: 'checkpoint, to be kept elsewhere' },
  fulfils: { vi: 'hoàn thành nghĩa vụ', en: 'fulfils the duty' },
  recordedBy: { vi: 'người ghi nhận', en: 'recorded by' },
} satisfies Record<string, Label>

/** Prints in one language; everything a person reads of a case comes from the library's words. */
export function printer(language: Language, messages: Messages, print: (line: string) => void) {
  const word = (key: keyof typeof words) => words[key][language]
  const head = (text: string) => print(`\n${text}\n${'─'.repeat(text.length)}`)

  /** The duties that an entry fulfilled, each with its article. */
  const fulfilledBy = ({ process: id, revision, deadlines }: FactEntry, known: Names): readonly string[] =>
    Object.entries(deadlines).flatMap(([duty, deadline]) => {
      const provision = processOf(id).duties[duty]?.provision
      if (deadline?.met?.revision !== revision || provision === undefined) return []
      const ground = groundOn(environment, provision, deadline.anchor ?? deadline.met.on)
      return [`“${known.duty(duty)[language]}”${ground === undefined ? '' : ` (${messages.ground(ground)})`}`]
    })

  const entry = (shown: Entry, tag: string) => {
    if (shown.kind !== 'fact') return
    const { event, by } = shown
    const known = names(shown.process)
    const day = event.occurredOn.slice(0, 10)
    const provision = processOf(shown.process).authority[event.type]?.provision
    const ground = provision === undefined ? undefined : groundOn(environment, provision, day)
    const actor = known.actor(event.actor, day)[language]
    print(`${messages.day(event.occurredOn)}  [${tag}] ${known.event(event.type)[language]}`)
    print(
      `    ${actor}; ${word('recordedBy')}: ${messages.party(by, known, day)}${ground === undefined ? '' : ` [${messages.ground(ground)}]`}`,
    )
    for (const fulfilled of fulfilledBy(shown, known)) print(`    ✓ ${word('fulfils')} ${fulfilled}`)
    for (const finding of shown.findings) print(`    ⚠ ${messages.finding(finding, known)}`)
  }

  /** What a body may do as its own act, and what it may put on record for others. */
  const allowedLines = (events: readonly AllowedEvent[], body: string, known: Names): readonly string[] => {
    const own = events.filter(({ actors }) => actors.includes(body))
    const others = new Map<string, string[]>()
    for (const { label, actors } of events.filter((event) => !own.includes(event))) {
      const actor = known.actor(actors[0] ?? '')[language]
      others.set(actor, [...(others.get(actor) ?? []), label[language]])
    }
    return [
      `${word('may')}: ${own.map(({ label }) => label[language]).join('; ') || word('nothing')}`,
      ...[...others].map(([actor, labels]) => `${word('mayFor')} ${actor}: ${labels.join('; ')}`),
    ]
  }

  /** Whose act a refused one is, with its article where it has one. */
  const rolesOf = (refused: readonly Refusal[], known: Names): string => {
    const reason = refused.find(({ code }) => code === 'not-authorised')
    if (reason?.code !== 'not-authorised') return ''
    const citation = reason.ground?.citation
    return [
      ...reason.roles.map((role) => known.role(role)[language]),
      ...(citation === undefined ? [] : [messages.shortCitation(citation)]),
    ].join(', ')
  }

  const deadline = async (world: World, id: string, process: string, view: DeadlineView) => {
    print(
      `• ${messages.deadline(view, names(process))}${view.ground === undefined ? '' : ` [${messages.ground(view.ground)}]`}`,
    )
    const explanation = await world.secretary.explainDue(id, view.duty)
    if (explanation !== undefined)
      for (const line of messages.dueExplanation(explanation)) print(`    ${line}`)
  }

  return {
    start: (file: string, { sent, repeated }: Story) => {
      print(`${repeated === 0 ? word('fresh') : word('goesOn')} ${file}.`)
      if (repeated > 0) print(`${repeated} ${word('recordedBefore')}: ${sent - repeated}.`)
    },

    timeline: async ({ secretary }: World, { campaign: id, first, second }: Story) => {
      head(word('timeline'))
      const tags = new Map<string, string>([
        [id, word('campaignTag')],
        [first, `${word('meetingTag')} 1`],
        [second, `${word('meetingTag')} 2`],
      ])
      for (let after = 0; ; ) {
        const { entries, last } = await secretary.changes(after)
        for (const stored of entries) entry(stored.entry, tags.get(stored.entry.case) ?? '')
        if (entries.length === 0) return
        after = last
      }
    },

    duties: async (world: World, story: Story) => {
      head(word('duties'))
      for (const id of [story.campaign, story.first, story.second]) {
        const view = await world.secretary.read(id)
        if (view === undefined) continue
        print(`\n${view.title}`)
        for (const shown of view.deadlines) await deadline(world, id, view.process, shown)
      }
    },

    refused: ({ refused, repeated }: Story) => {
      head(word('refused'))
      print(messages.day(refused.on))
      if (repeated > 0) return print(word('notKept'))
      if (refused.outcome.outcome === 'refused')
        for (const reason of refused.outcome.refused)
          print(`✗ ${messages.refusal(reason, names('voter-meeting'))}`)
    },

    next: async (world: World, meeting: string) => {
      const view = await world.secretary.read(meeting)
      const known = names('voter-meeting')
      head(
        `${word('next')}: ${view?.title ?? ''} (${view?.states.map((path) => known.state(path)[language]).join(' › ') ?? ''})`,
      )
      for (const party of ['cityFront', 'wardCommittee', 'cityCommittee'] as const) {
        const answer = await world[party].allowed(meeting)
        const body = bodies[party]
        print(`\n${known.actor(body)[language]}`)
        for (const line of allowedLines(answer?.allowed ?? [], body, known)) print(`  ${line}`)
        const withheld = (answer?.withheld ?? []).map(({ label, refused }) => ({
          label: label[language],
          reason: refused[0],
          refused,
        }))
        const misplaced = withheld.filter(
          ({ reason }) => reason?.code === 'out-of-place' || reason?.code === 'already-open',
        )
        const others = withheld.filter(
          ({ refused }) =>
            refused.some(({ code }) => code === 'not-authorised') &&
            !misplaced.some((event) => event.refused === refused),
        )
        for (const { label, refused } of withheld.filter(
          (event) => !misplaced.includes(event) && !others.includes(event),
        ))
          print(
            `  ${word('mayNot')}: ${label} — ${refused.map((reason) => messages.refusal(reason, known)).join(' ')}`,
          )
        if (others.length > 0)
          print(
            `  ${word('others')}: ${others.map(({ label, refused }) => `${label} (${rolesOf(refused, known)})`).join('; ')}`,
          )
        if (party === 'cityCommittee')
          print(`\n${word('notNow')}: ${misplaced.map(({ label }) => label).join('; ')}`)
      }
    },

    figures: async ({ secretary }: World, { campaign: id }: Story) => {
      head(word('counters'))
      const view = await secretary.read(id)
      for (const [name, value] of Object.entries(view?.counters ?? {}))
        print(`${figureLabels[name]?.[language] ?? name}: ${value}`)
    },

    diagram: async ({ secretary }: World, { first }: Story) => {
      head(word('diagram'))
      print((await secretary.diagram(first, language)) ?? '')
    },

    journal: async ({ engine }: World, tenant: string) => {
      head(word('journal'))
      const { root } = await engine.checkpoint(tenant)
      const { sound, cases, entries, faults } = await engine.verify(tenant, { root })
      print(
        `${sound ? word('sound') : word('unsound')}: ${cases} ${word('cases')}, ${entries} ${word('entries')}`,
      )
      for (const fault of faults) print(JSON.stringify(fault))
      print(`${word('root')}: ${root}`)
    },
  }
}
