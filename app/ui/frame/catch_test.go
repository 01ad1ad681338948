package frame

import "testing"

func TestAHandlerThatPanicsEndsAloneAndOneThatDoesNotIsLeftAlone(t *testing.T) {
	after := false
	handle := func(fault any) {
		defer Catch()
		if fault != nil {
			panic(fault)
		}
		after = true
	}
	handle("a fault")
	if after {
		t.Error("the handler went on")
	}
	handle(nil)
	if !after {
		t.Error("the handler did not run")
	}
}
