package org.yichuang.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.demo.DemoArticle.Stop;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files of the demonstration say, without a database. */
class DemoDataTests {

	private static final DemoData DATA = new DemoData(JsonMapper.shared());

	@Test
	void hasAPortalTwoDepartmentsTwoTownshipsAndAVillage() {
		assertThat(DATA.world().bodies()).extracting((body) -> body.level().name())
			.containsExactly("COUNTY", "DEPARTMENT", "DEPARTMENT", "TOWNSHIP", "TOWNSHIP", "VILLAGE");
	}

	@Test
	void hasAnAccountForEveryRoleAndTheAdministratorsApart() {
		var staff = DATA.world().staff();
		assertThat(staff).flatExtracting(DemoWorld.DemoStaff::roles)
			.contains("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "SITE_MANAGER", "EDITOR", "FIRST_REVIEWER",
					"SECOND_REVIEWER", "FINAL_REVIEWER", "FORCED_PUBLISHER", "LEADER");
		assertThat(staff).filteredOn(DemoWorld.DemoStaff::isAdministrator)
			.hasSize(3)
			.allMatch((member) -> member.roles().size() == 1);
		assertThat(DATA.world().secret().getBytes(StandardCharsets.US_ASCII)).hasSize(20);
	}

	@Test
	void hasThirtyArticlesAndMoreInEveryState() {
		var articles = DATA.articles();
		assertThat(articles).filteredOn((text) -> text.article().stop() == null).hasSizeGreaterThanOrEqualTo(30);
		assertThat(articles).extracting((text) -> text.article().stop()).contains(Stop.DRAFT, Stop.REVIEW);
		assertThat(articles).extracting((text) -> text.article().title()).doesNotHaveDuplicates();
	}

	@Test
	void namesOnlyBodiesOfItsOwn() {
		var bodies = DATA.world().bodies().stream().map(DemoWorld.DemoBody::code).collect(Collectors.toSet());
		assertThat(bodies).allMatch((code) -> code.startsWith("99"));
		for (var text : DATA.articles()) {
			assertThat(bodies).contains(text.article().body());
			assertThat(DemoArticle.list(text.article().push())).allMatch((to) -> bodies.contains(to.split(":")[0]));
		}
	}

	@Test
	void describesEveryPictureAndBalancesEveryTag() {
		for (var text : DATA.articles()) {
			var page = Jsoup.parseBodyFragment(text.html());
			assertThat(page.select("img")).as(text.article().title()).noneMatch((image) -> image.attr("alt").isBlank());
			assertThat(page.select("tr")).allMatch((row) -> !row.children().isEmpty());
			if (!DemoArticle.text(text.article().picture()).isEmpty()) {
				assertThat(DemoArticle.text(text.article().pictureText())).isNotBlank();
			}
		}
	}

	@Test
	void drawsTenDifferentPicturesTheSameEveryTime() throws IOException {
		var names = Pattern.compile("picture:([a-z-]+)")
			.matcher(DATA.articles().stream().map(DemoData.Text::html).collect(Collectors.joining()))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
		assertThat(names).hasSizeGreaterThanOrEqualTo(10);
		for (var name : names) {
			var picture = DemoPictures.draw(name);
			assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(1200);
			assertThat(DemoPictures.draw(name)).isEqualTo(picture);
		}
		assertThat(DemoPictures.draw("valley")).isNotEqualTo(DemoPictures.draw("canal"));
	}

	@Test
	void writesPdfWhoseTableLeadsToItsObjects() {
		var pdf = new String(DemoPdf.write(List.of("标题", "第一条")), StandardCharsets.US_ASCII);
		assertThat(pdf).startsWith("%PDF-1.4").endsWith("%%EOF\n").contains("<68079898>");
		var rows = Pattern.compile("(\\d{10}) 00000 n").matcher(pdf).results().toList();
		assertThat(rows).hasSize(7);
		for (int i = 0; i < rows.size(); i++) {
			assertThat(pdf.substring(Integer.parseInt(rows.get(i).group(1)))).startsWith((i + 1) + " 0 obj");
		}
	}

	@Test
	void tellsWhoCanSignIn() {
		assertThat(DemoCounty.accounts(DATA.world())).contains("Yunxi-Demo-2026", "system", "reviewer3", "陈晓禾")
			.contains("PFUWG2DVMFXGOLLEMVWW6LLTMVRXEZLU");
	}

}
