//go:build unix

package e2e

import (
	"bytes"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// sources of Debian's packages wordpress and wordpress-theme-twentytwentythree.
const wordPressFiles = "/usr/share/wordpress"

// A wordPress is a real one, with its own database, in a folder that goes with the test.
type wordPress struct {
	t     *testing.T
	dir   string
	URL   string            // without a slash at its end
	Pages map[string]string // addresses by name
}

// newWordPress installs a WordPress with the plugin and pages of these contents, and serves it.
func newWordPress(t *testing.T, calculator string, pages map[string]string) *wordPress {
	t.Helper()
	// A socket's path must be short.
	dir, err := os.MkdirTemp("", "wp-")
	if err != nil {
		t.Fatal(err)
	}
	w := &wordPress{t: t, dir: dir, URL: "http://localhost:" + freePort(t)}
	t.Cleanup(func() { os.RemoveAll(dir) })
	w.copyFiles()
	w.startDatabase()
	w.install(calculator, pages)
	w.serve()
	return w
}

func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return port
}

func (w *wordPress) site() string { return filepath.Join(w.dir, "site") }

// copyFiles makes a site of Debian's files: it follows their links, for WordPress looks for its parts beside itself.
func (w *wordPress) copyFiles() {
	w.t.Helper()
	w.run(nil, "cp", "-rL", wordPressFiles, w.site())
	testdata := filepath.Join(root, "app", "e2e", "testdata", "wordpress")
	for from, to := range map[string]string{
		filepath.Join(testdata, "wp-config.php"):               "wp-config.php",
		filepath.Join(testdata, "setup.php"):                   "setup.php",
		filepath.Join(root, "web", "wordpress", "portage.php"): "wp-content/plugins/portage.php",
	} {
		content, err := os.ReadFile(from)
		if err == nil {
			os.Remove(filepath.Join(w.site(), to)) // Debian's may not be written.
			err = os.WriteFile(filepath.Join(w.site(), to), content, 0o644)
		}
		if err != nil {
			w.t.Fatal(err)
		}
	}
}

// startDatabase starts a database that listens at a socket only.
func (w *wordPress) startDatabase() {
	w.t.Helper()
	data, socket := filepath.Join(w.dir, "db"), filepath.Join(w.dir, "db.sock")
	w.run(nil, "mariadb-install-db", "--no-defaults", "--user=root", "--auth-root-authentication-method=normal", "--skip-test-db", "--datadir="+data)
	w.start("mariadbd", "--no-defaults", "--user=root", "--skip-networking", "--datadir="+data, "--socket="+socket, "--pid-file="+filepath.Join(w.dir, "db.pid"))
	w.until("the database listens", func() bool {
		return exec.Command("mariadb", "--no-defaults", "--socket="+socket, "-e", "CREATE DATABASE IF NOT EXISTS wordpress").Run() == nil
	})
}

func (w *wordPress) install(calculator string, pages map[string]string) {
	w.t.Helper()
	given, err := json.Marshal(pages)
	if err != nil {
		w.t.Fatal(err)
	}
	said := w.run(given, "php", filepath.Join(w.site(), "setup.php"), w.URL, calculator)
	if err := json.Unmarshal(said, &w.Pages); err != nil {
		w.t.Fatalf("%v: %s", err, said)
	}
}

func (w *wordPress) serve() {
	w.t.Helper()
	w.start("php", "-S", strings.TrimPrefix(w.URL, "http://"), "-t", w.site())
	w.until("WordPress answers", func() bool {
		answer, err := http.Get(w.URL + "/")
		if err != nil {
			return false
		}
		answer.Body.Close()
		return answer.StatusCode == http.StatusOK
	})
}

// HTML gives what WordPress makes of a page.
func (w *wordPress) HTML(name string) string {
	w.t.Helper()
	answer, err := http.Get(w.Pages[name])
	if err != nil {
		w.t.Fatal(err)
	}
	defer answer.Body.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(answer.Body); err != nil {
		w.t.Fatal(err)
	}
	return b.String()
}

// Complaints gives what PHP has complained of in our plugin.
func (w *wordPress) Complaints() string {
	content, _ := os.ReadFile(filepath.Join(w.dir, "debug.log"))
	var ours []string
	for _, line := range strings.Split(string(content), "\n") {
		if strings.Contains(line, "portage") {
			ours = append(ours, line)
		}
	}
	return strings.Join(ours, "\n")
}

func (w *wordPress) run(in []byte, name string, args ...string) []byte {
	w.t.Helper()
	command := exec.Command(name, args...)
	command.Stdin = bytes.NewReader(in)
	var said bytes.Buffer
	command.Stderr = &said
	out, err := command.Output()
	if err != nil {
		w.t.Fatalf("%s: %v\n%s%s", name, err, out, said.String())
	}
	return out
}

// start starts a program that ends with the test.
func (w *wordPress) start(name string, args ...string) {
	w.t.Helper()
	command := exec.Command(name, args...)
	command.Env = append(os.Environ(), "PHP_CLI_SERVER_WORKERS=4")
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // PHP's workers do not end with it.
	if err := command.Start(); err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		syscall.Kill(-command.Process.Pid, syscall.SIGTERM)
		ended := make(chan error, 1)
		go func() { ended <- command.Wait() }()
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			syscall.Kill(-command.Process.Pid, syscall.SIGKILL)
			<-ended
		}
	})
}

func (w *wordPress) until(what string, holds func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if holds() {
			return
		}
	}
	w.t.Fatalf("waited in vain until %s", what)
}
