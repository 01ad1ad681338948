//go:build !js

package webdriver

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// preferences keep Firefox from asking the network for anything of its own accord, and let it choose the port.
const preferences = `user_pref("marionette.port", 0);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.safebrowsing.downloads.remote.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage", "about:blank");
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("intl.accept_languages", "en-CA");
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
user_pref("toolkit.telemetry.enabled", false);
user_pref("browser.privatebrowsing.vpnpromourl", "");
`

// Firefox starts Firefox ESR, Debian's package firefox-esr.
func Firefox() (*Browser, error) {
	b := &Browser{Name: "firefox"}
	if err := b.startFirefox(); err != nil {
		b.Close()
		return nil, fmt.Errorf("firefox: %w", err)
	}
	return b, nil
}

func (b *Browser) startFirefox() error {
	profile, err := b.folder()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o600); err != nil {
		return err
	}
	if err := b.run([]string{"HOME=" + profile}, "firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", profile); err != nil {
		return err
	}
	var conn net.Conn
	err = until(func() error {
		port, err := os.ReadFile(filepath.Join(profile, "MarionetteActivePort"))
		if err != nil {
			return err
		}
		conn, err = net.Dial("tcp", "127.0.0.1:"+strings.TrimSpace(string(port)))
		return err
	})
	if err != nil {
		return err
	}
	b.close = append(b.close, func() { conn.Close() })
	m := &marionette{conn: conn, in: bufio.NewReader(conn)}
	if _, err := m.receive(); err != nil { // It says who it is.
		return err
	}
	b.call = m.call
	if _, err := b.call("NewSession", map[string]any{"capabilities": map[string]any{}}); err != nil {
		return err
	}
	return b.start()
}

// marionette is a connection to Firefox. Messages are JSON behind their length.
type marionette struct {
	conn net.Conn
	in   *bufio.Reader
	last int
}

func (m *marionette) call(command string, params map[string]any) (json.RawMessage, error) {
	m.last++
	message, err := json.Marshal([]any{0, m.last, "WebDriver:" + command, params})
	if err != nil {
		return nil, err
	}
	m.conn.SetDeadline(time.Now().Add(2 * patience))
	if _, err := fmt.Fprintf(m.conn, "%d:%s", len(message), message); err != nil {
		return nil, err
	}
	answer, err := m.receive()
	if err != nil {
		return nil, err
	}
	var parts [4]json.RawMessage // 1, the number of the command, the fault, the result
	if err := json.Unmarshal(answer, &parts); err != nil {
		return nil, err
	}
	var fault *struct{ Error, Message string }
	if err := json.Unmarshal(parts[2], &fault); err != nil {
		return nil, err
	}
	if fault != nil {
		return nil, fmt.Errorf("%s: %s: %s", command, fault.Error, fault.Message)
	}
	var result struct{ Value json.RawMessage }
	if json.Unmarshal(parts[3], &result) == nil && result.Value != nil {
		return result.Value, nil
	}
	return parts[3], nil
}

func (m *marionette) receive() ([]byte, error) {
	length, err := m.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil || n < 0 || n > 64<<20 {
		return nil, fmt.Errorf("a message of length %q", length)
	}
	message := make([]byte, n)
	_, err = io.ReadFull(m.in, message)
	return message, err
}
