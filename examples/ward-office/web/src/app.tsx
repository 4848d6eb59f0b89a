import { useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { DeskContext, useDeskIfAny } from './asking/desk.tsx'
import { CasePage } from './case/case-page.tsx'
import { isSignedOut } from './office.ts'
import { OpeningPage } from './register/opening-page.tsx'
import { RegisterPage } from './register/register-page.tsx'
import { workAt } from './session/desk-headers.ts'
import { SignInPage } from './session/sign-in-page.tsx'
import { Missing } from './shell/missing.tsx'
import { Shell } from './shell/shell.tsx'
import { TodayPage } from './today/today-page.tsx'
import { Failed } from './ui/failed.tsx'
import { Loading } from './ui/loading.tsx'

/** The pages of somebody signed in; to anybody else, signing in. */
export function App() {
  const { data: desk, error, isPending, refetch } = useDeskIfAny()
  useEffect(() => workAt(desk?.office.id), [desk?.office.id])
  if (desk !== undefined)
    return (
      <DeskContext value={desk}>
        <Shell key={desk.office.id}>
          <Pages />
        </Shell>
      </DeskContext>
    )
  if (isPending) return <Loading />
  return isSignedOut(error) ? <SignInPage /> : <Failed again={() => void refetch()} />
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={TodayPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/open/:process">{({ process }) => <OpeningPage key={process} process={process} />}</Route>
      <Route path="/case/:id/correct/:revision">
        {({ id, revision }) => <CasePage key={id} id={id} correcting={Number(revision)} />}
      </Route>
      <Route path="/case/:id/:event?">{({ id, event }) => <CasePage key={id} id={id} event={event} />}</Route>
      <Route component={Missing} />
    </Switch>
  )
}
