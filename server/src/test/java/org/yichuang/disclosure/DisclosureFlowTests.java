package org.yichuang.disclosure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.usecase.ChangeSection;
import org.yichuang.disclosure.usecase.EditClasses;
import org.yichuang.disclosure.usecase.OpenSection;
import org.yichuang.disclosure.usecase.OpenSiteSections;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.testing.Problems.met;

/** Sections and entries, on real tables. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
class DisclosureFlowTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Sections sections;

	@Autowired
	private OpenSection open;

	@Autowired
	private ChangeSection change;

	@Autowired
	private ReadSections read;

	@Autowired
	private OpenSiteSections siteSections;

	@Autowired
	private EditClasses classes;

	@Autowired
	private JdbcClient jdbc;

	private DisclosureWorld world;

	@BeforeEach
	void openASection() {
		this.world = new DisclosureWorld(this.context);
	}

	@Test
	void opensTheSectionOfABodyWithItsSite() {
		assertThat(this.world.section.path()).isEqualTo("/information/");
		assertThat(this.world.section.name()).isEqualTo("青石镇人民政府");
		assertThat(this.world.section.open()).isTrue();
		assertThat(this.sections.of(this.world.site.id())).containsExactly(this.world.section);
		assertThat(audited("disclosure.open-section")).isEqualTo(1);
		assertThat(this.siteSections.openUnder(this.world.county.id())).isZero();
		for (var table : List.of("requests_desk where section", "disclosure_section where id")) {
			this.jdbc.sql("delete from " + table + " = :id").param("id", this.world.section.id().value()).update();
		}
		assertThat(this.siteSections.openUnder(this.world.county.id())).isEqualTo(1);
	}

	@Test
	void opensASectionOnTheSiteOfAnotherBodyAndTakesItAlongLater() {
		var bureau = this.world.bodyBelow(BodyLevel.DEPARTMENT, "水利局");
		assertThat(met(() -> this.open.open(Actor.SYSTEM, bureau.id(), null)))
			.containsExactly(DisclosureProblems.SECTION_WITHOUT_SITE);
		assertThat(met(() -> this.open.open(Actor.SYSTEM, BodyId.of("00000000-0000-0000-0000-000000000009"), null)))
			.containsExactly(DisclosureProblems.SECTION_BODY_UNKNOWN);
		var placed = this.open.open(Actor.SYSTEM, bureau.id(), this.world.site.id());
		assertThat(placed.section().path()).isEqualTo("/information/" + bureau.code() + "/");
		assertThat(met(() -> this.open.open(Actor.SYSTEM, bureau.id(), this.world.site.id())))
			.containsExactly(DisclosureProblems.SECTION_EXISTS);
		var own = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, bureau, "");
		var moved = this.sections.ofBody(bureau.id()).orElseThrow();
		assertThat(moved.id()).isEqualTo(placed.section().id());
		assertThat(moved.site()).isEqualTo(own.id());
		assertThat(moved.path()).isEqualTo("/information/");
	}

	@Test
	void writesTheGuideForThoseWhoMayAndOnlyOnTheLatestRow() {
		var head = this.world.holding("DISCLOSURE_HEAD");
		var placed = this.read.seen(head, this.world.section.id());
		var written = this.change.write(head, this.world.section.id(), placed.version(), words("县府路1号"));
		assertThat(written.words().office().address()).isEqualTo("县府路1号");
		assertThat(written.wordsChangedAt()).isNotNull();
		assertThat(met(() -> this.change.write(head, this.world.section.id(), placed.version(), words("别处"))))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		assertThat(
				met(() -> this.change.write(head, this.world.section.id(), written.version(), words("长".repeat(201)))))
			.containsExactly(KernelProblems.TOO_LONG);
		var stranger = this.world.holding(this.world.bodyBelow(BodyLevel.TOWNSHIP, "白水镇"), "DISCLOSURE_HEAD");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.change.open(stranger, this.world.section.id(), written.version(), false));
		var closed = this.change.open(head, this.world.section.id(), written.version(), false);
		assertThat(closed.section().open()).isFalse();
		assertThat(audited("disclosure.close-section")).isEqualTo(1);
	}

	@Test
	void givesASectionTheClassesOfItsLevelAndLetsStaffChangeThem() {
		var head = this.world.holding("DISCLOSURE_HEAD");
		var id = this.world.section.id();
		assertThat(this.classes.of(head, id)).extracting("code")
			.contains("rules", "d01", "d01-2", "d15", "d22-4", "d23-1")
			.doesNotContain("d21", "d21-1");
		var added = new DisclosureClass("d16", "本镇特色事项", "d15", 99, true, 0);
		this.classes.add(head, id, added);
		assertThat(met(() -> this.classes.add(head, id, added))).containsExactly(DisclosureProblems.CLASS_TAKEN);
		assertThat(met(() -> this.classes.add(head, id, new DisclosureClass("D 1", "坏", null, 0, true, 0))))
			.containsExactly(DisclosureProblems.CLASS_CODE_MALFORMED);
		assertThat(met(() -> this.classes.put(head, id, new DisclosureClass("d15", "其他", "d16", 0, true, 0))))
			.containsExactly(DisclosureProblems.CLASS_PARENT_UNKNOWN);
		this.classes.put(head, id, new DisclosureClass("d16", "特色", "d15", 99, false, 0));
		assertThat(met(() -> this.classes.put(head, id, added))).containsExactly(KernelProblems.CHANGED_MEANWHILE);
		for (int i = this.classes.of(head, id).size(); i < 300; i++) {
			this.classes.add(head, id, new DisclosureClass("x" + i, "类目" + i, null, i, true, 0));
		}
		assertThat(met(() -> this.classes.add(head, id, new DisclosureClass("xx", "多", null, 0, true, 0))))
			.containsExactly(DisclosureProblems.TOO_MANY_CLASSES);
	}

	@Test
	void opensNoSectionOnASiteThatIsClosed() {
		var bureau = this.world.bodyBelow(BodyLevel.DEPARTMENT, "水利局");
		var closed = this.world.site.in(SiteState.CLOSED, "");
		assertThat(Problems.of(this.open.refusals(bureau, closed)))
			.containsExactly(DisclosureProblems.SECTION_SITE_CLOSED);
	}

	private static SectionWords words(String address) {
		return new SectionWords("按条例第二十条分类", "按索引号编排", "网上查阅",
				new SectionWords.Office("党政办", address, "工作日9:00至17:00", "0731-1234567", "", "office@example.com"));
	}

	private int audited(String action) {
		return this.jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :id")
			.params(Map.of("action", action, "id", this.world.section.id().toString()))
			.query(Integer.class)
			.single();
	}

}
