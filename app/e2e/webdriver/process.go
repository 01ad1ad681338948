//go:build !js

package webdriver

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// ErrMissing says that a browser is not installed.
var ErrMissing = errors.New("it is not installed")

// patience is how long a browser may take to start, on a machine that may be small and busy.
const patience = time.Minute

// run starts a program that ends with the browser.
func (b *Browser) run(env []string, name string, args ...string) error {
	path, err := exec.LookPath(name)
	if err != nil {
		return fmt.Errorf("%s: %w", name, ErrMissing)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), env...)
	if err := cmd.Start(); err != nil {
		return err
	}
	done := make(chan struct{})
	go func() {
		cmd.Wait()
		close(done)
	}()
	b.close = append(b.close, func() {
		cmd.Process.Signal(os.Interrupt)
		select {
		case <-done:
		case <-time.After(5 * time.Second):
			cmd.Process.Kill()
			<-done
		}
	})
	return nil
}

// until tries again until it succeeds or patience ends.
func until(try func() error) error {
	var err error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if err = try(); err == nil {
			return nil
		}
	}
	return err
}
