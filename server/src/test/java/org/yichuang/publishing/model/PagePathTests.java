package org.yichuang.publishing.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Addresses and the files behind them. */
class PagePathTests {

	@Test
	void aFolderMeansItsIndex() {
		assertThat(new PagePath("/").file()).isEqualTo("index.html");
		assertThat(new PagePath("/zwdt/tzgg/").file()).isEqualTo("zwdt/tzgg/index.html");
		assertThat(new PagePath("/zwdt/a1.html").file()).isEqualTo("zwdt/a1.html");
		assertThat(new PagePath("/files/x/年报.pdf").file()).isEqualTo("files/x/年报.pdf");
	}

	@Test
	void textsHaveACompressedSiblingAndPicturesNone() {
		assertThat(new PagePath("/zwdt/").isText()).isTrue();
		assertThat(new PagePath("/feed.xml").isText()).isTrue();
		assertThat(new PagePath("/files/1/a.JPG").isText()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.html", "/..", "/../a.html", "/a/../b.html", "/./a.html", "//a.html", "/a//b.html",
			"/a/%2e%2e/b.html", "/%2fetc/a.html", "/a\\b.html", "/a\u0000.html", "/a\n.html", "/a\u202e.html",
			"/.htaccess", "/a/.b/c.html", "/a", "/a/b", "/a.b/c.html", "/a.b/", "/a/index.html", "/index.html",
			"/a.html.gz", "/a.html?x", "/a.html#x", "C:/a.html", "/con:a.html" })
	void refusesWhatIsNotClean(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(path));
	}

	@Test
	void refusesWhatIsTooLong() {
		for (var path : List.of("/" + "a".repeat(200) + ".html", "/" + "字".repeat(70) + "/a.html",
				"/a".repeat(600) + ".html")) {
			assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(path));
		}
	}

	@Test
	void movesSurviveBeingWrittenDown() {
		var moves = new Moves(List.of("www/a/b c.html"),
				List.of(new Moves.Put(0, "www/a/年 报.pdf"), new Moves.Put(12, "gone/a/x.html.html")));
		assertThat(Moves.parse(moves.text())).isEqualTo(moves);
	}

}
