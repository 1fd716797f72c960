package org.yichuang.interaction;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CommonAct;
import org.yichuang.files.Files;
import org.yichuang.files.usecase.RemoveFiles;
import org.yichuang.forms.Answers;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Attachments;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Publication;
import org.yichuang.forms.Removals.Decision;
import org.yichuang.interaction.usecase.AnonymiseLetters;
import org.yichuang.interaction.usecase.PublishLetter;
import org.yichuang.interaction.usecase.ShowLetter;
import org.yichuang.interaction.usecase.WithdrawPublication;
import org.yichuang.interaction.usecase.WriteAnswer;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.testing.DatabaseCopy;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever gets a copy of the database reads nobody's name in it. A whole letter's life
 * with personal data planted wherever somebody can write: title, content, every personal
 * field, name of the attachment, supplement, both answers, notes of every act, opinion,
 * inquiry and its answer, reason of an extension, ground of a pause, reason of a refusal,
 * rating, and what was hidden in the published letter. Then every row of every table is
 * searched as text, and binary columns for the bytes of the same words.
 */
@SpringBootTest(properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
class LetterPersonalDataTests {

	/** Some are found by patterns, the last two by none: nothing around them tells. */
	private static final List<String> PLANTED = List.of("慕容雪竹", "13987654321", "430999199001011234",
			"xuezhu@example.org", "柳荫路88号", "6222021234567890123", "湘A88F88", "贾望川", "白鹭墩");

	private static final String ALL = String.join("，", PLANTED);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Cases cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	private LetterWorld world;

	@BeforeEach
	void openAMailbox() {
		this.world = new LetterWorld(this.context);
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyNeitherBeforeNorAfterAnonymising() {
		var file = this.context.getBean(Attachments.class)
			.store("192.0.2.9", "贾望川430999199001011234.txt", ALL.length(), bytes(ALL));
		var letter = wholeLife(file);
		var declined = declined();
		assertThat(found(List.of("减速带"))).as("the search finds what everybody may read")
			.anyMatch((place) -> place.contains("interaction_publication"));
		assertThat(found(PLANTED)).isEmpty();
		var dossier = this.context.getBean(ShowLetter.class).show(this.world.supervisor, letter.id());
		assertThat(dossier.supplements().getFirst().text()).isEqualTo("补充：" + ALL);
		assertThat(dossier.answers()).extracting("text").containsExactly("第一次答复：" + ALL, "第二次答复：" + ALL);
		assertThat(this.context.getBean(Files.class).get(file).name()).contains("贾望川");
		var content = this.context.getBean(Files.class).content(file);
		this.context.getBean(Files.class).remove(List.of(file));
		assertThat(content).content().as("what a letter still shows stays").contains("贾望川");

		this.context.getBean(WithdrawPublication.class).withdraw(this.world.supervisor, letter.id(), "含有个人信息");
		assertThat(found(List.of("减速带", "含有个人信息"))).as("what was taken down is sealed")
			.noneMatch((place) -> place.contains("interaction_publication: (" + letter.id()));

		this.clock.forward(Duration.ofDays(1100));
		assertThat(this.context.getBean(AnonymiseLetters.class).anonymise()).isGreaterThanOrEqualTo(2);
		this.context.getBean(RemoveFiles.class).removeContents();
		assertThat(content).doesNotExist();
		assertThatExceptionOfType(org.yichuang.kernel.NotFound.class)
			.isThrownBy(() -> this.context.getBean(Files.class).get(file));
		assertThat(found(PLANTED)).isEmpty();
		var left = this.context.getBean(ShowLetter.class).show(this.world.supervisor, letter.id());
		assertThat(left.submission().answers().values()).containsOnlyKeys(LetterFields.KIND, LetterFields.OPENNESS,
				LetterFields.PUBLISH);
		assertThat(left.supplements()).isEmpty();
		assertThat(left.toString()).doesNotContain(PLANTED.subList(0, 7));
		assertThat(this.world.now(declined).course().reason()).doesNotContain("慕容雪竹", "13987654321");
	}

	@Test
	void whoRevealsContactsOfOpinionsRevealsNoWriterOfALetter() {
		var letter = this.world.letter(Map.of(LetterFields.NAME, "慕容雪竹", LetterFields.PHONE, "13987654321"));
		var sent = letter.source().submission();
		var intake = this.context.getBean(Intake.class);
		var surveys = this.world.holding(this.world.body, "SURVEY_MANAGER");
		assertThat(surveys.holds("intake:reveal")).isTrue();
		assertThatExceptionOfType(org.yichuang.kernel.NotFound.class)
			.isThrownBy(() -> intake.reveal(surveys, sent, "核对情况"));
		assertThat(intake.reveal(this.world.clerk, sent, "核对情况").get(LetterFields.NAME)).containsExactly("慕容雪竹");
	}

	/** Both handlings, with everything that people can write on the way. */
	private Letter wholeLife(FileId file) {
		var letter = written(file);
		track(letter, "supplement", Map.of("text", "补充：" + ALL));
		act(this.world.clerk, letter, Act.of(LetterState.ACCEPT, "受理：" + ALL));
		act(this.world.supervisor, letter, Act.of(CommonAct.INQUIRE, "督办：" + ALL));
		act(this.world.clerk, letter, Act.of(CommonAct.ANSWER_INQUIRY, "督办答复：" + ALL));
		act(this.world.clerk, letter, Act.of(CommonAct.ASK_EXTENSION, "延期：" + ALL).within(Allowance.hours(24)));
		act(this.world.supervisor, letter, Act.of(CommonAct.APPROVE_EXTENSION, "同意：" + ALL));
		act(this.world.supervisor, letter, Act.of(CommonAct.PAUSE, "中止：" + ALL));
		act(this.world.supervisor, letter, Act.of(CommonAct.RESUME, "恢复：" + ALL));
		opinion(letter);
		answer(letter, "第一次答复：" + ALL);
		track(letter, "rate", Map.of("grade", "1", "again", "yes", "words", "不满意：" + ALL));
		answer(letter, "第二次答复：" + ALL);
		track(letter, "rate", Map.of("grade", "5", "words", "满意：" + ALL));
		publish(letter);
		return letter;
	}

	private Letter written(FileId file) {
		var forms = this.context.getBean(Forms.class);
		var box = this.world.mailbox;
		var version = forms.current(box.form());
		var values = LetterWorld.filledIn(Map.of(LetterFields.TITLE, "贾望川与慕容雪竹13987654321", LetterFields.CONTENT,
				"建议增设减速带。" + ALL, LetterFields.NAME, "慕容雪竹", LetterFields.PHONE, "13987654321", "mail",
				"xuezhu@example.org", LetterFields.ADDRESS, "云溪县柳荫路88号"));
		var answers = forms.answers(version, new Posted(values, Map.of(LetterFields.FILES, List.of(file))));
		return this.world.arrived(this.context.getBean(Intake.class)
			.accept(new NewSubmission(LetterFields.PURPOSE, box.id().toString(), box.site(), version, answers,
					UUID.randomUUID().toString(), Origin.WEB)));
	}

	private void opinion(Letter letter) {
		var other = this.world.body(this.world.body, "农技站");
		act(this.world.clerk, letter,
				Act.of(CommonAct.ASK_CO_HANDLER, "请协办：" + ALL).to(other.id()).within(Allowance.hours(24)));
		act(this.world.holding(other, "LETTER_CLERK"), letter, Act.of(CommonAct.GIVE_OPINION, "协办意见：" + ALL));
	}

	private void answer(Letter letter, String text) {
		var write = this.context.getBean(WriteAnswer.class);
		var draft = write.write(this.world.clerk, letter.id(), WriteAnswer.NOT_BEGUN, text + "（初稿）");
		act(this.world.clerk, letter, Act.of(LetterState.SUBMIT_ANSWER, "送审：" + ALL));
		act(this.world.supervisor, letter, Act.of(LetterState.RETURN_ANSWER, "退回：" + ALL));
		write.write(this.world.clerk, letter.id(), draft.version() + 2, text);
		act(this.world.clerk, letter, Act.of(LetterState.SUBMIT_ANSWER, ""));
		act(this.world.supervisor, letter, Act.of(LetterState.SEND_ANSWER, "发出：" + ALL));
	}

	/** Hides what the program suspects, and what only a person sees. */
	private void publish(Letter letter) {
		var publish = this.context.getBean(PublishLetter.class);
		var proposal = publish.propose(this.world.supervisor, letter.id());
		var made = new ArrayList<>(
				proposal.found().stream().map((found) -> new Decision(found.detail().words(), true)).toList());
		PLANTED.forEach((words) -> made.add(new Decision(words, !words.equals("白鹭墩"))));
		publish.publish(this.world.supervisor, letter.id(), new Publication.Text("关于减速带", "建议增设减速带。", "已经安排增设减速带。"),
				made);
	}

	private Letter declined() {
		var letter = this.world.letter(Map.of(LetterFields.NAME, "慕容雪竹", LetterFields.PHONE, "13987654321"));
		act(this.world.clerk, letter, Act.of(LetterState.DECLINE, "慕容雪竹，请另拨13987654321。" + ALL));
		return letter;
	}

	private void act(Actor actor, Letter letter, Act act) {
		this.cases.act(actor, letter.source().matter(), act);
	}

	private void track(Letter letter, String act, Map<String, String> fields) {
		var values = new java.util.HashMap<String, List<String>>();
		fields.forEach((field, value) -> values.put(field, List.of(value)));
		this.context.getBeanProvider(TrackedMatters.class)
			.stream()
			.filter((each) -> each.kind().equals(LetterFields.PURPOSE))
			.findFirst()
			.orElseThrow()
			.act(this.context.getBean(Intake.class).get(letter.source().submission()), act,
					new Answers(values, Map.of()));
	}

	private List<String> found(List<String> words) {
		return new DatabaseCopy(this.jdbc).found(words);
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
