import type { AnyProcess, DeadlineView, Entry, FactEntry, Label, Messages, Names, Refusal } from '@civicflow/core'
import { groundOn, namesFor } from '@civicflow/core'
import { bodyKindLabels, campaign, voterMeeting } from '@civicflow/workflows'
import type { Story } from './story.ts'
import { environment, type World } from './world.ts'

export type Language = keyof Label

const processes = { campaign, 'voter-meeting': voterMeeting }
/** The provision an entry rests on: that of the right to act, or of a duty it fulfils. */
function provisionOf({ process: id, event, deadlines }: FactEntry): string | undefined {
  const process: AnyProcess = processes[id as keyof typeof processes]
  const fulfilled = Object.keys(deadlines).find((duty) => process.duties[duty]?.metBy.includes(event.type))
  return process.authority[event.type]?.provision ?? (fulfilled === undefined ? undefined : process.duties[fulfilled]?.provision)
}

const names = (process: string) => namesFor(processes[process as keyof typeof processes], environment.register, { processes: [campaign, voterMeeting], kinds: bodyKindLabels })

/** Words of the example itself. */
const words = {
  fresh: { vi: 'Bắt đầu mới trên tệp', en: 'A fresh start, on' },
  goesOn: { vi: 'Tiếp tục trên tệp', en: 'Going on with' },
  recordedBefore: { vi: 'lệnh đã ghi từ lần chạy trước, không ghi lại; ghi mới', en: 'commands were recorded by an earlier run and not again; newly recorded' },
  timeline: { vi: 'DIỄN BIẾN', en: 'TIMELINE' },
  duties: { vi: 'NGHĨA VỤ VÀ THỜI HẠN', en: 'DUTIES AND DEADLINES' },
  refused: { vi: 'MỘT VIỆC BỊ TỪ CHỐI', en: 'AN ACT REFUSED' },
  next: { vi: 'AI ĐƯỢC LÀM GÌ TIẾP THEO', en: 'WHO MAY DO WHAT NEXT' },
  may: { vi: 'được', en: 'may' },
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
  entries: { vi: 'mục', en: 'entries' },
  root: { vi: 'mốc kiểm tra, giữ ở nơi khác', en: 'checkpoint, to be kept elsewhere' },
  recordedBy: { vi: 'người ghi', en: 'recorded by' },
} satisfies Record<string, Label>

/** Prints in one language; everything a person reads of a case comes from the library's words. */
export function printer(language: Language, messages: Messages, print: (line: string) => void) {
  const word = (key: keyof typeof words) => words[key][language]
  const head = (text: string) => print(`\n${text}\n${'─'.repeat(text.length)}`)

  const entry = (shown: Entry, tag: string) => {
    if (shown.kind !== 'fact') return
    const { event, by } = shown
    const known = names(shown.process)
    const day = event.occurredOn.slice(0, 10)
    const provision = provisionOf(shown)
    const ground = provision === undefined ? undefined : groundOn(environment, provision, day)
    const actor = known.actor(event.actor, day)[language]
    print(`${messages.day(event.occurredOn)}  [${tag}] ${known.event(event.type)[language]}`)
    print(`    ${actor}; ${word('recordedBy')}: ${messages.party(by, known, day)}${ground === undefined ? '' : ` [${messages.ground(ground)}]`}`)
    for (const finding of shown.findings) print(`    ⚠ ${messages.finding(finding, known)}`)
  }

  /** Whose act a refused one is, with its article where it has one. */
  const rolesOf = (reason: Refusal | undefined, known: Names): string => {
    if (reason?.code !== 'not-authorised') return ''
    const citation = reason.ground?.citation
    return [...reason.roles.map((role) => known.role(role)[language]), ...(citation === undefined ? [] : [messages.shortCitation(citation)])].join(', ')
  }

  const deadline = async (world: World, id: string, process: string, view: DeadlineView) => {
    print(`• ${messages.deadline(view, names(process))}${view.ground === undefined ? '' : ` [${messages.ground(view.ground)}]`}`)
    const explanation = await world.secretary.explainDue(id, view.duty)
    if (explanation !== undefined) for (const line of messages.dueExplanation(explanation)) print(`    ${line}`)
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

    refused: ({ refused }: Story) => {
      head(word('refused'))
      print(messages.day(refused.on))
      if (refused.outcome.outcome === 'refused') for (const reason of refused.outcome.refused) print(`✗ ${messages.refusal(reason, names('voter-meeting'))}`)
    },

    next: async (world: World, meeting: string) => {
      const view = await world.secretary.read(meeting)
      const known = names('voter-meeting')
      head(`${word('next')}: ${view?.title ?? ''} (${view?.states.map((path) => known.state(path)[language]).join(' › ') ?? ''})`)
      for (const party of ['cityFront', 'wardCommittee', 'cityCommittee'] as const) {
        const answer = await world[party].allowed(meeting)
        print(`\n${known.actor({ cityFront: 'front/ha-noi', wardCommittee: 'committee/phuong-ba-dinh', cityCommittee: 'committee/ha-noi' }[party])[language]}`)
        print(`  ${word('may')}: ${answer?.allowed.map(({ label }) => label[language]).join('; ') || word('nothing')}`)
        const withheld = (answer?.withheld ?? []).map(({ label, refused }) => ({ label: label[language], reason: refused[0], refused }))
        const misplaced = withheld.filter(({ reason }) => reason?.code === 'out-of-place' || reason?.code === 'already-open')
        const others = withheld.filter(({ reason }) => reason?.code === 'not-authorised')
        for (const { label, refused } of withheld.filter((event) => !misplaced.includes(event) && !others.includes(event)))
          print(`  ${word('mayNot')}: ${label} — ${refused.map((reason) => messages.refusal(reason, known)).join(' ')}`)
        if (others.length > 0) print(`  ${word('others')}: ${others.map(({ label, reason }) => `${label} (${rolesOf(reason, known)})`).join('; ')}`)
        print(`  ${word('notNow')}: ${misplaced.map(({ label }) => label).join('; ')}`)
      }
    },

    figures: async ({ secretary }: World, { campaign: id }: Story) => {
      head(word('counters'))
      const view = await secretary.read(id)
      print(Object.entries(view?.counters ?? {}).map(([name, value]) => `${name} ${value}`).join(' · '))
    },

    diagram: async ({ secretary }: World, { first }: Story) => {
      head(word('diagram'))
      print((await secretary.diagram(first, language)) ?? '')
    },

    journal: async ({ engine }: World, tenant: string) => {
      head(word('journal'))
      const { root } = await engine.checkpoint(tenant)
      const { sound, cases, entries, faults } = await engine.verify(tenant, { root })
      print(`${sound ? word('sound') : word('unsound')}: ${cases} ${word('cases')}, ${entries} ${word('entries')}`)
      for (const fault of faults) print(JSON.stringify(fault))
      print(`${word('root')}: ${root}`)
    },
  }
}
