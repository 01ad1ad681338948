package explain

// Checklist collects the checks of requirements that must all be met, and their verdict.
type Checklist struct {
	Detail  bool // the checks are wanted, not only the verdict
	Verdict Verdict
	Checks  []Check
}

// NewChecklist gives an empty list, which is met.
func NewChecklist(detail bool) Checklist { return Checklist{Detail: detail, Verdict: Met} }

// Check adds a requirement; its questions are kept only where it is open.
func (l *Checklist) Check(rule string, verdict Verdict, needs, has Fact, cite string, ask []string, note string) {
	l.Verdict = l.Verdict.And(verdict)
	if !l.Detail {
		return
	}
	c := Check{Rule: rule, Verdict: verdict, Needs: needs, Has: has, Cite: cite, Note: note}
	if verdict == Open {
		c.Ask = ask
	}
	l.Checks = append(l.Checks, c)
}

// Close takes the questions away where one requirement is not met for certain: no answer could change that.
func (l *Checklist) Close() {
	if l.Verdict == Open {
		return
	}
	for i := range l.Checks {
		l.Checks[i].Ask = nil
	}
}
