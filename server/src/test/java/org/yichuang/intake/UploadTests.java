package org.yichuang.intake;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.files.Files;
import org.yichuang.intake.usecase.RemoveUploads;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.testing.Visitor.Page;
import org.yichuang.testing.Visitor.Upload;

import static org.assertj.core.api.Assertions.assertThat;

/** What is attached: how much, for how long, and whose it is. */
@IntakeTest
class UploadTests {

	private static final Map<String, List<Upload>> PROOF = Map.of("files", List.of(new Upload("说明.txt", "附件")));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Files files;

	@Autowired
	private Intake intake;

	@Autowired
	private RemoveUploads removing;

	@LocalServerPort
	private int number;

	private IntakeWorld.Place place;

	private Sender citizen;

	@BeforeEach
	void openASite() {
		this.place = IntakeWorld.open(this.context, this.number);
		this.citizen = this.place.sender();
	}

	@Test
	void faultyFormsDoNotFillTheDisk() {
		var heavy = new Upload("大.txt", "x".repeat(19 << 20));
		var page = this.citizen.form();
		for (int i = 0; i < 3; i++) {
			page = attach(this.citizen.form(), "", heavy);
			assertThat(page.html().select("input[name^=_kept]")).hasSize(1);
		}
		long stored = stored();
		var stopped = attach(this.citizen.form(), "", heavy);
		assertThat(stopped.status()).isEqualTo(422);
		assertThat(stopped.text()).containsPattern(this.context.getMessage(IntakeProblems.UPLOADED_TOO_MUCH.code(),
				new Object[] { "\\d+" }, Locale.CHINESE));
		assertThat(stopped.html().select("input[name^=_kept]")).isEmpty();
		var soundToo = attach(this.citizen.form(), "没有问题", heavy);
		assertThat(soundToo.text()).contains("附件近期过多");
		assertThat(soundToo.html().select("input[name=title]").val()).isEqualTo("没有问题");
		assertThat(stored()).as("nothing more is kept").isEqualTo(stored);
		assertThat(this.citizen.send(page, Sender.note("已有附件")).status()).as("with what is kept").isEqualTo(303);
		assertThat(this.citizen.send(this.citizen.form(), Sender.note("不带附件")).status()).isEqualTo(303);
		var neighbour = this.place.sender();
		assertThat(neighbour.sendAs(neighbour.form(), Sender.note("邻居"), PROOF).status()).isEqualTo(303);
		IntakeWorld.pass(this.context, Duration.ofMinutes(10));
		assertThat(attach(this.citizen.form(), "过后", heavy).status()).isEqualTo(303);
	}

	@Test
	void whatIsAcceptedDoesNotCount() {
		var heavy = new Upload("大.txt", "x".repeat(19 << 20));
		for (int i = 0; i < 5; i++) {
			assertThat(attach(this.citizen.form(), "第" + i, heavy).status()).isEqualTo(303);
		}
	}

	@Test
	void filesOfAFieldThatDoesNotHoldAreNotKept() {
		long stored = stored();
		var three = List.of(new Upload("1.txt", "一"), new Upload("2.txt", "二"), new Upload("3.txt", "三"));
		var page = this.citizen.sendAs(this.citizen.form(), Sender.note("太多"), Map.of("files", three));
		assertThat(page.text()).contains("最多上传 2 个文件");
		assertThat(stored()).isEqualTo(stored);
	}

	@Test
	void whatNobodySentGoesAndWhatWasTakenStays() {
		var left = this.citizen.sendAs(this.citizen.form(), Sender.note(""), PROOF);
		var abandoned = kept(left);
		var carried = this.citizen.sendAs(this.citizen.form(), Sender.note(""), PROOF);
		assertThat(this.citizen.sendAs(this.citizen.form(), Sender.note("提交了"), PROOF).status()).isEqualTo(303);
		var taken = attached(newest());
		IntakeWorld.pass(this.context, Duration.ofHours(11));
		assertThat(this.citizen.send(carried, Sender.note("")).status()).isEqualTo(422);
		this.removing.remove();
		assertThat(this.files.all(List.of(abandoned))).as("its form may still come").hasSize(1);
		IntakeWorld.pass(this.context, Duration.ofHours(3));
		assertThat(this.removing.remove()).isGreaterThanOrEqualTo(1);
		assertThat(this.files.all(List.of(abandoned))).isEmpty();
		assertThat(this.files.all(taken)).hasSize(1);
		assertThat(this.files.all(List.of(kept(carried)))).as("a page carries it on").hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from intake_upload where file_id = ?")
			.param(taken.getFirst().value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void filesSentAgainBelongToBothAndGoWithTheLast() {
		var form = this.citizen.form();
		assertThat(this.citizen.sendAs(form, Sender.note("原来的"), PROOF).status()).isEqualTo(303);
		var first = newest();
		var other = this.citizen.sendAs(form, Sender.note("改过的"), PROOF);
		assertThat(other.status()).isEqualTo(409);
		IntakeWorld.pass(this.context, Duration.ofSeconds(10));
		assertThat(this.citizen.send(other, Sender.note("改过的")).status()).isEqualTo(303);
		var second = newest();
		IntakeWorld.pass(this.context, Duration.ofSeconds(10));
		var third = this.citizen.send(other, Sender.note("又改过的"));
		assertThat(third.status()).isEqualTo(409);
		IntakeWorld.pass(this.context, Duration.ofSeconds(10));
		assertThat(this.citizen.send(third, Sender.note("又改过的")).status()).isEqualTo(303);
		var last = newest();
		var file = attached(second);
		assertThat(file).hasSize(1).isEqualTo(attached(last)).isNotEqualTo(attached(first));
		this.intake.anonymise(second);
		assertThat(attached(second)).isEmpty();
		assertThat(this.files.all(file)).as("the other has it still").hasSize(1);
		assertThat(this.files.mayRead(Actor.SYSTEM, file.getFirst())).isTrue();
		this.intake.anonymise(last);
		assertThat(this.files.all(file)).isEmpty();
	}

	@Test
	void whatIsAttachedToASupplementBelongsToTheSubmission() {
		var receipt = this.citizen.sent("补充");
		var visit = this.citizen.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		var act = this.citizen.open(visit.header("Location") + "&act=supplement");
		var done = this.citizen.sendAs(act, Map.of("more", "补充情况"),
				Map.of("proof", List.of(new Upload("证明.txt", "证明"))));
		assertThat(done.status()).isEqualTo(303);
		var file = attached(newest());
		assertThat(file).hasSize(1);
		this.intake.anonymise(newest());
		assertThat(this.files.all(file)).isEmpty();
	}

	private Page attach(Page form, String title, Upload upload) {
		return this.citizen.sendAs(form, Sender.note(title), Map.of("files", List.of(upload)));
	}

	private static FileId kept(Page page) {
		return FileId.of(page.html().select("input[name^=_kept]").val());
	}

	private List<FileId> attached(SubmissionId id) {
		return this.jdbc.sql("select file_id from intake_attachment where submission_id = ?")
			.param(id.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.toList();
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from files_stored").query(Long.class).single();
	}

	private SubmissionId newest() {
		return new SubmissionId(
				this.jdbc.sql("select id from intake_submission where site_id = ? order by id desc limit 1")
					.param(this.place.site().id().value())
					.query(UUID.class)
					.single());
	}

}
