//go:build !js

package webdriver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// WebKit starts WebKitGTK's MiniBrowser, Debian's packages webkit2gtk-driver and, where there is no screen, xvfb.
func WebKit() (*Browser, error) {
	b := &Browser{Name: "webkit"}
	if err := b.startWebKit(); err != nil {
		b.Close()
		return nil, fmt.Errorf("webkit: %w", err)
	}
	return b, nil
}

func (b *Browser) startWebKit() error {
	found, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(found) == 0 {
		return fmt.Errorf("MiniBrowser: %w", ErrMissing)
	}
	home, err := b.folder()
	if err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	// A screen of its own, whatever the machine has: the number is one that nobody else takes.
	screen := ":" + strconv.Itoa(port)
	if err := b.run(nil, "Xvfb", screen, "-screen", "0", "1280x1024x24", "-nolisten", "tcp"); err != nil {
		return err
	}
	env := []string{"DISPLAY=" + screen, "HOME=" + home, "XDG_CACHE_HOME=" + home, "XDG_DATA_HOME=" + home, "XDG_CONFIG_HOME=" + home,
		"GDK_BACKEND=x11", "WEBKIT_DISABLE_COMPOSITING_MODE=1", "LANG=en_CA.UTF-8"}
	if err := b.run(env, "WebKitWebDriver", "--port="+strconv.Itoa(port)); err != nil {
		return err
	}
	w := &wire{server: "http://127.0.0.1:" + strconv.Itoa(port)}
	err = until(func() error {
		answer, err := http.Get(w.server + "/status")
		if err == nil {
			answer.Body.Close()
		}
		return err
	})
	if err != nil {
		return err
	}
	if err := w.open(found[len(found)-1]); err != nil {
		return err
	}
	b.call = w.call
	b.close = append(b.close, func() { w.send(http.MethodDelete, w.session, nil) })
	return b.start()
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

// wire is a session over HTTP.
type wire struct{ server, session string }

// paths are those of the commands that a session takes; {id} stands for an element.
var paths = map[string]string{
	"Navigate":           "/url",
	"FindElement":        "/element",
	"ElementClick":       "/element/{id}/click",
	"ElementSendKeys":    "/element/{id}/value",
	"ExecuteAsyncScript": "/execute/async",
	"PerformActions":     "/actions",
	"SetTimeouts":        "/timeouts",
}

func (w *wire) open(binary string) error {
	options := map[string]any{"binary": binary, "args": []string{"--automation"}}
	answer, err := w.send(http.MethodPost, "/session", map[string]any{
		"capabilities": map[string]any{"alwaysMatch": map[string]any{"webkitgtk:browserOptions": options}},
	})
	if err != nil {
		return err
	}
	var session struct{ SessionID string }
	if err := json.Unmarshal(answer, &session); err != nil {
		return err
	}
	w.session = "/session/" + session.SessionID
	return nil
}

func (w *wire) call(command string, params map[string]any) (json.RawMessage, error) {
	path := paths[command]
	if id, ok := params["id"].(string); ok {
		path = strings.Replace(path, "{id}", id, 1)
	}
	return w.send(http.MethodPost, w.session+path, params)
}

func (w *wire) send(method, path string, params map[string]any) (json.RawMessage, error) {
	body, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest(method, w.server+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	client := http.Client{Timeout: 2 * time.Minute}
	answer, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	var result struct{ Value json.RawMessage }
	if err := json.Unmarshal(content, &result); err != nil {
		return nil, fmt.Errorf("%s: %s", path, content)
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, result.Value)
	}
	return result.Value, nil
}
