package org.couplet.extract;

import java.io.IOException;

/** Looks at every element of a part, whatever is in it. */
record Found(Look look) implements XmlWalk.Reader {
    interface Look {
        void at(String element, XmlWalk.Attributes attributes) throws IOException;
    }

    @Override
    public boolean start(String element, XmlWalk.Attributes attributes) throws IOException {
        look.at(element, attributes);
        return true;
    }

    @Override
    public void end(String element) {}

    @Override
    public void text(String text) {}
}
