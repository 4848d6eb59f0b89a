import { useContext } from 'react'
import { useWords } from '../words/language.tsx'
import { focusOn } from './focus.ts'
import { controlId, FormContext } from './form-context.tsx'
import type { FieldProblem } from './problems.ts'

interface ProblemsProps {
  readonly problems: readonly FieldProblem[]
  readonly isRefused: boolean
}

/** Everything that is wrong, on top of the form; each leads to its field. */
export function Problems({ problems, isRefused }: ProblemsProps) {
  const { id } = useContext(FormContext)
  const { form } = useWords()
  return (
    <div
      id={`${id}-problems`}
      role="alert"
      tabIndex={-1}
      className={problems.length > 0 ? 'problems' : undefined}
    >
      {problems.length > 0 && (
        <>
          <p>{isRefused ? form.refused : form.faults}</p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.at} ${problem.words}`}>
                <Told problem={problem} form={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Told({
  problem: { at, words, ground },
  form,
}: {
  readonly problem: FieldProblem
  readonly form: string
}) {
  const control = at === undefined ? undefined : controlId(form, at)
  const label = control === undefined ? undefined : labelOf(control)
  return (
    <>
      {label === undefined || control === undefined ? (
        words
      ) : (
        <a
          href={`#${control}`}
          onClick={(event) => {
            event.preventDefault()
            const target = document.getElementById(control)
            if (target !== null) focusOn(target)
          }}
        >
          {label}: {words}
        </a>
      )}
      {ground && <span className="ground">{ground}</span>}
    </>
  )
}

/** What the field is called on the page; nothing where it is not on it. */
function labelOf(control: string): string | undefined {
  const element = document.getElementById(control)
  const label =
    element instanceof HTMLFieldSetElement
      ? element.querySelector('legend')
      : document.querySelector(`label[for="${CSS.escape(control)}"]`)
  return label?.firstChild?.textContent ?? undefined
}
