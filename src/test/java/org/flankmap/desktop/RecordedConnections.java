package org.flankmap.desktop;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every address that this JVM wanted to connect to: each connection first asks which proxy to use. */
final class RecordedConnections extends ProxySelector {
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private ProxySelector before;

    void install() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(this);
    }

    List<URI> remove() {
        ProxySelector.setDefault(before);
        return List.copyOf(asked);
    }

    @Override
    public List<Proxy> select(URI uri) {
        boolean toOtherMachines = !"localhost".equals(uri.getHost()) && !"127.0.0.1".equals(uri.getHost());
        if (toOtherMachines) {
            asked.add(uri);
        }
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        asked.add(uri);
    }
}
