import type { Refusal } from '../../kernel/refusal.ts'
import type { GuardTrace } from '../../machine/guard.ts'
import type { Ground } from '../../kernel/finding.ts'
import { unmet } from '../condition.ts'
import { deepest } from '../deepest.ts'
import { byCode, type RefusalWords } from '../messages.ts'
import type { Names } from '../names.ts'
import { readReason } from '../reason.ts'
import { day, number } from './days.ts'
import { shortGround } from './law.ts'
import { field, reason } from './reasons.ts'

const refusals: RefusalWords = {
  'not-found': () =>
    'Không có hồ sơ này, hoặc chức danh đang dùng không được xem. Hãy kiểm tra lại mã hồ sơ và chức danh.',
  'unknown-event': ({ event, known }, names) =>
    `Quy trình này không có việc nào mang mã “${event}”. Hãy chọn một trong các việc: ${listed(known, (name) => names.event(name).vi)}.`,
  malformed: ({ path, reason: why }, names) => reason(readReason(path, why), names),
  'too-long': ({ path, length, limit }, names) =>
    `${field(path, names)} dài ${number(length)} ký tự, quá mức ${number(limit)}. Hãy rút gọn, hoặc tách thành nhiều lần ghi.`,
  'too-large': ({ bytes, limit }) =>
    `Nội dung ghi nhận lớn ${number(Math.ceil(bytes / 1024))} KiB, quá mức ${number(limit / 1024)} KiB. Hãy tách thành nhiều lần ghi, hoặc lưu tài liệu ở nơi khác và chỉ dẫn chiếu.`,
  'no-such-day': ({ value }) =>
    `“${value}” không phải là một ngày có thật. Hãy viết ngày theo thứ tự năm-tháng-ngày, ví dụ 2025-09-12.`,
  'not-yet': ({ occurredOn, now }) =>
    `Việc được ghi là diễn ra ${day(occurredOn)}, sau thời điểm ghi nhận ${day(now)}. Hãy ghi sau khi việc đã diễn ra, hoặc sửa lại ngày.`,
  'not-in-office': ({ person, office, on }, names) =>
    `Người ghi nhận (mã “${person}”) không giữ chức danh “${names.actor(office, on).vi}” vào ngày ${day(on)}. Hãy chọn chức danh đang giữ, hoặc cập nhật danh bạ.`,
  'unknown-actor': ({ actor, on }, names) =>
    actor === ''
      ? 'Chưa nêu việc này là của cơ quan hay chức danh nào. Hãy chọn cơ quan hoặc chức danh thực hiện.'
      : `Danh bạ không có cơ quan hay chức danh “${names.actor(actor, on).vi}” vào ngày ${day(on)}. Hãy kiểm tra lại mã và ngày, hoặc cập nhật danh bạ.`,
  'not-authorised': ({ event, actor, roles, ground: because }, names) =>
    `${the(event, names)} là việc của ${anyOf(roles, names)}${resting(because)}; ${names.actor(actor).vi} không có vai trò đó trong hồ sơ này. Hãy chọn đúng cơ quan thực hiện, hoặc để cơ quan đó ghi nhận.`,
  'not-on-behalf': ({ event, actor, recorder, roles, uncovered }, names) =>
    `${names.actor(recorder).vi} không được ghi nhận ${the(event, names)} thay cho ${names.actor(actor).vi}${uncovered === undefined ? '' : `; việc này nằm ngoài phạm vi ủy quyền tại ${uncovered.document.vi}`}. Hãy để ${roles.length === 0 ? 'chính cơ quan đó' : `chính cơ quan đó hoặc ${anyOf(roles, names)}`} ghi nhận.`,
  'delegation-not-in-force': ({ event, delegation: { giver, taker, from, until, document }, on }, names) =>
    `Theo ${document.vi}, ${names.actor(giver, from).vi} ủy quyền cho ${names.actor(taker, from).vi} từ ${day(from)} đến ${day(until)}; vào ${day(on)} ủy quyền này ${on < from ? 'chưa có hiệu lực' : 'đã hết hiệu lực'} nên không được ghi nhận thay ${the(event, names)}. Hãy để bên ủy quyền ghi nhận, hoặc cập nhật văn bản ủy quyền mới vào danh bạ.`,
  recused: ({ person, on, revision }) =>
    `Người có mã “${person}” đã thôi tham gia giải quyết hồ sơ này từ ${day(on)} (lý do: xem lần ghi thứ ${revision}), nên không ghi nhận và không thực hiện việc nào trong hồ sơ. Hãy để người khác thực hiện.`,
  'already-recused': ({ person, on, revision }) =>
    `Người có mã “${person}” đã thôi tham gia giải quyết hồ sơ này từ ${day(on)} (lần ghi thứ ${revision}); không cần ghi lại.`,
  'unknown-person': ({ person, on }) =>
    `Theo danh bạ, người có mã “${person}” không giữ chức danh nào vào ${day(on)}. Hãy kiểm tra lại mã và ngày, hoặc cập nhật danh bạ.`,
  'no-role': ({ actor, roles }, names) =>
    `${names.actor(actor).vi} không có vai trò thực hiện nào trong hồ sơ này. Hãy để ${anyOf(roles, names)} quyết định.`,
  'outside-area': ({ area, actor }, names) =>
    `${names.area(area).vi} nằm ngoài địa bàn của ${names.actor(actor).vi}. Hãy chọn địa bàn khác, hoặc để cơ quan phụ trách địa bàn đó mở hồ sơ.`,
  'unknown-area': ({ area, on }, names) =>
    `Danh bạ không có địa bàn “${names.area(area, on).vi}” vào ngày ${day(on)}. Hãy chọn địa bàn đang tồn tại ngày đó (có thể đã sắp xếp, sáp nhập), hoặc cập nhật danh bạ.`,
  'wrong-kind': ({ role, body, kinds }, names) =>
    `${names.actor(body).vi} không thể giữ vai trò “${names.role(role).vi}”. Hãy chọn cơ quan thuộc loại: ${listed(kinds, (kind) => names.kind(kind).vi)}.`,
  'same-actor': ({ event, other, ground: because }, names) =>
    `${the(event, names)} và ${the(other, names)} phải do hai bên khác nhau thực hiện${resting(because)}. Hãy để một cơ quan hoặc chức danh khác thực hiện.`,
  'both-offices': ({ event, other, ground: because }, names) =>
    `Người ghi nhận giữ chức danh ở cả hai bên của ${the(event, names)} và ${the(other, names)}, là hai việc phải tách riêng${resting(because)}. Hãy để người khác ghi nhận.`,
  'out-of-place': ({ event, states }, names) =>
    `Không thể ghi nhận ${the(event, names)} khi hồ sơ đang ở bước ${stateNames(states, names)}. Hãy xem danh sách việc có thể làm ở bước này.`,
  ended: ({ states }, names) =>
    `Hồ sơ đã chấm dứt (${stateNames(states, names)}), không ghi nhận thêm được. Nếu có việc mới, hãy mở hồ sơ khác.`,
  guard: ({ event, guards }, names) =>
    `Chưa thể ghi nhận ${the(event, names)}, vì chưa đáp ứng điều kiện: ${conditions(guards, names)}. Hãy xem lại điều kiện này trước khi ghi.`,
  'half-taken': ({ event, by, notBy, guards }, names) =>
    `${the(event, names)} phải phù hợp với mọi phần của hồ sơ: phần ${stateNames(by, names)} đã sẵn sàng, phần ${stateNames(notBy, names)} thì chưa${guards.length === 0 ? '' : ` (cần: ${conditions(guards, names)})`}. Hãy hoàn tất phần còn lại trước.`,
  'already-open': ({ event }, names) =>
    `Hồ sơ đã được mở; ${the(event, names)} chỉ được ghi nhận một lần. Nếu là việc khác, hãy mở hồ sơ mới.`,
  rule: ({ rule, ground: because }, names) =>
    `Không bảo đảm yêu cầu “${names.rule(rule).vi}”${resting(because)}. Hãy sửa nội dung cho đúng yêu cầu rồi ghi lại.`,
  'only-told': ({ event }, names) =>
    `${the(event, names)} chỉ được ghi cùng với việc tương ứng ở hồ sơ liên quan, không ghi riêng. Hãy ghi việc đó ở hồ sơ liên quan.`,
  told: ({ process, event, reasons }, names) =>
    `Hồ sơ liên quan${process === '' ? '' : ` (${names.process(process).vi})`} không nhận được ${the(event, names.of(process))}: ${reasons.map((each) => refusal(each, names.of(process))).join(' ')}`,
  'own-case': ({ event }, names) =>
    `${the(event, names)} không thể chỉ vào chính hồ sơ này. Hãy chọn hồ sơ khác.`,
  'nothing-to-correct': ({ revision, why }) =>
    ({
      'no-fact': `Hồ sơ không có việc nào được ghi ở lần ghi số ${revision}. Hãy chọn một việc trong lịch sử hồ sơ.`,
      voided: `Việc ở lần ghi số ${revision} đã bị hủy. Nếu việc đó thực có, hãy ghi chèn lại như một việc mới.`,
      opening: `Việc ở lần ghi số ${revision} mở ra hồ sơ này nên không thể hủy. Hãy sửa nội dung của nó, hoặc kết thúc hồ sơ theo quy trình.`,
    })[why],
  'told-fact': ({ revision, by }) =>
    `Việc ở lần ghi số ${revision} được ghi theo một việc của hồ sơ khác (mã “${by.case}”, lần ghi số ${by.revision}). Hãy sửa việc đó ở hồ sơ ấy; hồ sơ này sẽ theo.`,
  'no-longer-fits': ({ revision, event, occurredOn, reasons }, names) =>
    `Nếu sửa như vậy thì ${the(event, names)} ngày ${day(occurredOn)} (lần ghi số ${revision}) không còn phù hợp: ${reasons.map((each) => refusal(each, names)).join(' ')} Hãy sửa việc đó trước.`,
  'no-place-in-version': ({ version }) =>
    `Hồ sơ đã chuyển sang phiên bản ${version} của quy trình; nếu sửa như vậy thì hồ sơ không có chỗ trong phiên bản đó. Hãy ghi việc đúng như một việc mới.`,
  'still-follows': ({ revision, cases }) =>
    `Từ việc ở lần ghi số ${revision} đã có ${number(cases.length)} hồ sơ khác phát sinh hoặc ghi nhận theo, không còn khớp nếu sửa như vậy. Hồ sơ đã mở thì được giữ lại: hãy ghi kết cục ngay tại hồ sơ đó. Nếu việc này chỉ báo sang hồ sơ khác, hãy hủy lần ghi này rồi ghi lại (mã: ${cases.slice(0, 5).join(', ')}).`,
  opening: ({ process, index, reasons }, names) =>
    `Không mở được hồ sơ kèm theo thứ ${index + 1} (${names.process(process).vi}): ${reasons.map((each) => refusal(each, names.of(process))).join(' ')}`,
}

/** Why a command was not accepted, and what to do next. */
export const refusal = byCode<Refusal>(refusals)

function the(event: string, names: Names): string {
  return `“${names.event(event).vi}”`
}

function stateNames(paths: readonly string[], names: Names): string {
  return listed(deepest(paths), (path) => `“${names.state(path).vi}”`)
}

function anyOf(roles: readonly string[], names: Names): string {
  return roles.map((role) => names.role(role).vi).join(' hoặc ')
}

function conditions(guards: readonly GuardTrace[], names: Names): string {
  return unmet(guards, {
    must: (guard) => `“${names.guard(guard).vi}”`,
    mustNot: (guard) => `không thuộc trường hợp “${names.guard(guard).vi}”`,
    and: ' và ',
    or: ' hoặc ',
  })
}

function resting(because: Ground | undefined): string {
  return because === undefined ? '' : ` (${shortGround(because)})`
}

function listed(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids.map(nameOf).join(', ')
}
