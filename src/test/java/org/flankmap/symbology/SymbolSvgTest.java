package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SymbolSvgTest {
    @Test
    void isVectorsOnlyAndFillsItsFrameInTheIdentitysColour() throws Exception {
        String svg = SymbolSvg.of(
                SymbolCode.parse("10061010181211020000"),
                Amplifiers.NONE.withUniqueDesignation("76 GAAD"),
                128,
                SymbolStyle.LIGHT);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("image").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").getLength()).isZero();
        assertThat(document.getElementsByTagName("path").getLength()).isPositive();
        assertThat(svg).contains("rgb(255,128,128)").contains("viewBox").doesNotContain("stroke-dasharray:");
    }
}
