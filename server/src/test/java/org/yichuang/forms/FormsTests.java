package org.yichuang.forms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.model.Version;
import org.yichuang.forms.usecase.EditDraft;
import org.yichuang.forms.usecase.ReadForms;
import org.yichuang.forms.usecase.ReadForms.Wanted;
import org.yichuang.forms.usecase.ReleaseVersion;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Body;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Versions: a draft is written until it is released, and then never changes. */
@SpringBootTest
@Import(TestPurposes.class)
class FormsTests {

	private static final String PURPOSE = TestPurposes.LETTER;

	@Autowired
	private Forms forms;

	@Autowired
	private EditDraft edit;

	@Autowired
	private ReleaseVersion release;

	@Autowired
	private ReadForms read;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationContext context;

	private Body county;

	private Actor designer;

	@BeforeEach
	void opensACounty() {
		var people = TestAccounts.of(this.context);
		this.county = people.county();
		this.designer = this.accounts.actor(people.holding(this.county, "FORM_DESIGNER"), "10.0.0.1");
	}

	@Test
	void isFilledInOnlyOnceReleased() {
		var form = this.forms.create(this.designer, form("来信", definition("title")));
		assertRefused(FormsProblems.NOTHING_RELEASED, () -> this.forms.current(form));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.forms.definition(new FormVersion(form, 1)));
		var released = this.release.release(this.designer, form, 0);
		assertThat(released).isEqualTo(this.forms.current(form)).isEqualTo(new FormVersion(form, 1));
		assertThat(this.forms.check(released, Posted.of(Map.of("title", List.of("路灯")))))
			.isEqualTo(new Checked.Sound(new Answers(Map.of("title", List.of("路灯")), Map.of())));
		assertThat(this.forms.check(released, Posted.NOTHING))
			.isEqualTo(new Checked.Faulty(Map.of("title", "请填写“标题”。")));
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.forms.answers(released, Posted.NOTHING))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().field()).isEqualTo("values.title"));
	}

	@Test
	void keepsWhatWasReleasedWhileADraftIsWritten() {
		var form = released("来信", definition("title"));
		this.edit.start(this.designer, form, 1);
		assertRefused(FormsProblems.DRAFT_THERE, () -> this.edit.start(this.designer, form, 1));
		this.edit.save(this.designer, form, definition("title", "more"), version(form));
		assertThat(this.forms.current(form).number()).isEqualTo(1);
		assertThat(this.release.release(this.designer, form, version(form)).number()).isEqualTo(2);
		assertThat(this.forms.definition(new FormVersion(form, 1))).isEqualTo(definition("title"));
		assertThat(this.forms.definition(new FormVersion(form, 2))).isEqualTo(definition("title", "more"));
		assertRefused(FormsProblems.NO_DRAFT, () -> this.release.release(this.designer, form, version(form)));
		assertRefused(FormsProblems.NO_DRAFT,
				() -> this.edit.save(this.designer, form, definition("title"), version(form)));
	}

	@Test
	void theDatabaseKeepsWhatWasReleased() {
		var form = released("来信", definition("title"));
		for (var sql : List.of("update forms_version set definition = '{}' where form_id = ?",
				"delete from forms_version where form_id = ?",
				"update forms_version set state = 'DRAFT', released_at = null where form_id = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(sql).param(form.value()).update())
				.withMessageContaining("does not change");
		}
	}

	@Test
	void dropsADraftOnlyWhereSomethingHolds() {
		var form = this.forms.create(this.designer, form("来信", definition("title")));
		assertRefused(FormsProblems.NOTHING_RELEASED, () -> this.edit.drop(this.designer, form, 0));
		this.release.release(this.designer, form, 0);
		this.edit.start(this.designer, form, 1);
		this.edit.drop(this.designer, form, version(form));
		assertThat(this.read.whole(this.designer, form).versions()).extracting(Version::number).containsExactly(1);
		this.edit.start(this.designer, form, 1);
		assertThat(this.read.whole(this.designer, form).form().draft()).isEqualTo(2);
	}

	@Test
	void letsTwoWhoWriteAtOnceNotOverwriteEachOther() {
		var form = this.forms.create(this.designer, form("来信", definition("title")));
		this.edit.save(this.designer, form, definition("title", "a"), 0);
		assertRefused(KernelProblems.CHANGED_MEANWHILE,
				() -> this.edit.save(this.designer, form, definition("title", "b"), 0));
		assertRefused(KernelProblems.CHANGED_MEANWHILE, () -> this.release.release(this.designer, form, 0));
		assertRefused(KernelProblems.CHANGED_MEANWHILE, () -> this.edit.rename(this.designer, form, "新名", 0));
		this.edit.rename(this.designer, form, "新名", 1);
		assertThat(this.read.whole(this.designer, form).form().name()).isEqualTo("新名");
	}

	@Test
	void keepsUnfinishedDraftsButReleasesOnlyWhatCanBeFilledIn() {
		var form = this.forms.create(this.designer, form("来信", FormDefinition.of()));
		var invalid = catchThrowableOfType(Invalid.class, () -> this.release.release(this.designer, form, 0));
		assertThat(invalid.faults()).extracting((fault) -> fault.reason().problem())
			.containsExactly(FormsProblems.DEFINITION_EMPTY, FormsProblems.NEEDED_FIELD_MISSING);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.forms.create(this.designer,
					new NewForm(this.county.id(), "nobody.knows", "来信", definition("title"))))
			.satisfies((unknown) -> assertThat(unknown.faults().getFirst().reason().problem())
				.isEqualTo(FormsProblems.PURPOSE_UNKNOWN));
		for (var name : List.of("", " ", "名".repeat(81), "a\u0000b")) {
			assertThatExceptionOfType(Invalid.class)
				.isThrownBy(() -> this.forms.create(this.designer, form(name, definition("title"))));
		}
	}

	@Test
	void bringsTheProgramsFormsOnceAndFollowsTheProgramUntilStaffTakeThemInHand() throws Exception {
		var code = "tests." + this.county.code();
		Callable<FormId> ensure = () -> this.forms.ensure(code, form("来信", definition("title")));
		try (var pool = Executors.newFixedThreadPool(8)) {
			var ids = pool.invokeAll(IntStream.range(0, 24).mapToObj((i) -> ensure).toList());
			assertThat(ids.stream().map((id) -> id.resultNow()).collect(Collectors.toSet())).hasSize(1);
		}
		var form = ensure.call();
		assertThat(this.forms.current(form).number()).isEqualTo(1);
		this.forms.ensure(code, form("来信", definition("title", "more")));
		assertThat(this.forms.definition(this.forms.current(form))).isEqualTo(definition("title", "more"));
		this.edit.start(this.designer, form, 2);
		this.forms.ensure(code, form("来信", definition("title")));
		assertThat(this.forms.current(form).number()).isEqualTo(2);
		this.release.release(this.designer, form, version(form));
		this.forms.ensure(code, form("来信", definition("title")));
		assertThat(this.forms.current(form).number()).isEqualTo(3);
	}

	@Test
	void showsEachNoMoreThanTheirOwn() {
		var people = TestAccounts.of(this.context);
		var mine = released("来信", definition("title"));
		var other = this.accounts.actor(people.holding(people.county(), "FORM_DESIGNER"), "10.0.0.2");
		var reader = this.accounts.actor(people.holding(this.county, "LEADER"), "10.0.0.3");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.read.whole(other, mine));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.edit.start(other, mine, 1));
		assertRefused(KernelProblems.NOT_PERMITTED, () -> this.edit.start(reader, mine, 1));
		assertRefused(KernelProblems.NOT_PERMITTED, () -> this.forms.create(other, form("来信", definition("title"))));
		assertThat(this.read.list(other, new Wanted("", "", null, 200)).items()).isEmpty();
		assertThat(this.read.list(reader, new Wanted(PURPOSE, "来", null, 200)).items()).extracting((form) -> form.id())
			.containsExactly(mine);
		assertThat(this.read.list(Actor.SYSTEM, new Wanted(PURPOSE, "", null, 1)).items()).hasSize(1);
	}

	@Test
	void showsAnswersInWords() {
		var form = released("来信", FormDefinition.of(Section.of("甲节", Field.of("title", "标题", FieldKind.TEXT),
				Field.of("open", "愿意公开吗", FieldKind.YES_NO))));
		var answers = this.forms.answers(this.forms.current(form),
				Posted.of(Map.of("title", List.of("路灯"), "open", List.of("yes"))));
		assertThat(this.forms.lines(this.forms.current(form), answers)).extracting(AnswerLine::label, AnswerLine::words)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("标题", List.of("路灯")),
					org.assertj.core.groups.Tuple.tuple("愿意公开吗", List.of("是")));
	}

	private FormId released(String name, FormDefinition definition) {
		var form = this.forms.create(this.designer, form(name, definition));
		this.release.release(this.designer, form, 0);
		return form;
	}

	private NewForm form(String name, FormDefinition definition) {
		return new NewForm(this.county.id(), PURPOSE, name, definition);
	}

	private static FormDefinition definition(String... names) {
		return FormDefinition.of(Section.of("来信",
				java.util.Arrays.stream(names)
					.map((name) -> Field.of(name, "标题", FieldKind.TEXT).mandatory())
					.toArray(Field[]::new)));
	}

	private long version(FormId form) {
		return this.read.whole(this.designer, form).form().version();
	}

	private static void assertRefused(ProblemCode problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies(
					(refused) -> assertThat(refused.refusals()).extracting(Refusal::problem).containsExactly(problem));
	}

}
