import { describe, expect, it } from 'vitest'
import { walkedPart, withoutFrames } from '../web/src/case/walked-diagram.ts'

const whole = `stateDiagram-v2
  [*] --> open
  state "Đang mở" as open {
    [*] --> open__new
    open__new: Mới
    open__late: Muộn
    state "Chờ" as open__waiting {
      [*] --> open__waiting__one
      open__waiting__one: Một
    }
  }
  closed: Đã khép
  open__new --> closed: Khép [Không còn việc, Không quá hạn]
  open__new --> open__late: Nhắc
  class open,open__new walked
  class closed now
`

describe('the part of a diagram that a case walked', () => {
  it('has only the states it was in and the ways between them, without conditions', () => {
    expect(walkedPart(whole)).toBe(`stateDiagram-v2
  [*] --> open
  state "Đang mở" as open {
    [*] --> open__new
    open__new: Mới
  }
  closed: Đã khép
  open__new --> closed: Khép
  class open__new walked
  class closed now
`)
  })

  it('a state with states in it is not coloured, so that they can be seen', () => {
    expect(withoutFrames(whole)).toContain('  class open__new walked')
  })
})
