package org.yichuang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/**
 * A room of notes to the office: what is sent to it, what it takes over, what senders see
 * and do. Notes with the title 失败 are taken over at the third try.
 */
public class SampleRoom implements SubmissionPoints, SubmissionReceiver, TrackedMatters, SubmissionReaders {

	/** Its kind. */
	public static final String KIND = "sample.note";

	private static final FormDefinition NOTE = FormDefinition.of(
			Section.of("您的情况", Field.of("name", "姓名", FieldKind.NAME).mandatory().confidential(),
					Field.of("phone", "手机号码", FieldKind.PHONE).mandatory().confidential(),
					Field.of("mail", "电子邮箱", FieldKind.MAIL).confidential(),
					Field.of("identity", "身份证号", FieldKind.IDENTITY_NUMBER).confidential(),
					Field.of("home", "住址", FieldKind.ADDRESS).confidential()),
			Section.of("反映的内容", Field.of("title", "标题", FieldKind.TEXT).mandatory(),
					Field.of("text", "内容", FieldKind.PARAGRAPH).mandatory().within(Limits.length(2, 3000)),
					Field.of("files", "附件", FieldKind.ATTACHMENTS).within(Limits.files(2))));

	private static final FormDefinition MORE = FormDefinition
		.of(Section.of("", Field.of("more", "补充内容", FieldKind.PARAGRAPH).mandatory(),
				Field.of("proof", "补充材料", FieldKind.ATTACHMENTS)));

	private final JdbcClient jdbc;

	private final Forms forms;

	private final Map<SiteId, FormId> notes = new ConcurrentHashMap<>();

	private final Map<SiteId, FormId> supplements = new ConcurrentHashMap<>();

	private final Map<String, Integer> failures = new ConcurrentHashMap<>();

	private volatile Optional<AccountId> reader = Optional.empty();

	private volatile boolean open = true;

	public SampleRoom(JdbcClient jdbc, Forms forms) {
		this.jdbc = jdbc;
		this.forms = forms;
		jdbc.sql("create table if not exists sample_note (id uuid not null, title text, name text)").update();
		jdbc.sql("create table if not exists sample_deed (id uuid not null, act text, words text)").update();
	}

	/** Opens the point {@code note} on a site. */
	public void openAt(SiteId site, BodyId body) {
		this.notes.put(site, this.forms.ensure("sample.note", new NewForm(body, KIND, "便民留言", NOTE)));
		this.supplements.put(site, this.forms.ensure("sample.more", new NewForm(body, KIND, "补充材料", MORE)));
	}

	void letRead(AccountId account) {
		this.reader = Optional.of(account);
	}

	void close() {
		this.open = false;
	}

	void reopen() {
		this.open = true;
	}

	int handled(SubmissionId id) {
		return this.jdbc.sql("select count(*) from sample_note where id = ?")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	List<String> deeds(SubmissionId id) {
		return this.jdbc.sql("select act || ' ' || words from sample_deed where id = ?")
			.param(id.value())
			.query(String.class)
			.list();
	}

	/** The version of the form that people fill in. */
	public FormVersion form(SiteId site) {
		return this.forms.current(this.notes.get(site));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		return Optional.ofNullable(key.equals("note") ? this.notes.get(site) : null)
			.map((form) -> new SubmissionPoint(KIND, key, "desk", form, "给办公室留言", "请如实填写。\n我们会尽快答复。", "我们将在五个工作日内答复。",
					this.open, this.open ? "" : "本栏目正在整理，下周恢复。"));
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return find(site, "note").filter(SubmissionPoint::open).stream().toList();
	}

	@Override
	public void received(Submission submission) {
		var title = submission.answers().text("title");
		this.jdbc.sql("insert into sample_note (id, title, name) values (?, ?, ?)")
			.params(submission.id().value(), title, submission.answers().text("name"))
			.update();
		if (title.startsWith("失败") && this.failures.merge(title, 1, Integer::sum) < 3) {
			throw new IllegalStateException("not yet");
		}
	}

	@Override
	public MatterView view(Submission submission) {
		var steps = new ArrayList<MatterView.Step>();
		steps.add(new MatterView.Step(submission.receivedAt(), "收到您的留言"));
		return new MatterView(submission.answers().text("title"), "办理中", "工作人员正在办理。", steps, "等待答复", null, false, null,
				submission.answers().files().getOrDefault("files", List.of()),
				List.of(new MatterView.Act("supplement", "补充材料", "补充说明情况。",
						this.forms.current(this.supplements.get(submission.site()))),
						new MatterView.Act("withdraw", "撤回", "撤回后不再办理。", null)));
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		if (fields.text("more").contains("不行")) {
			throw Refused.because(IntakeProblems.POINT_CLOSED, "正在合并办理。");
		}
		this.jdbc.sql("insert into sample_deed (id, act, words) values (?, ?, ?)")
			.params(submission.id().value(), act, fields.text("more"))
			.update();
	}

	@Override
	public boolean mayRead(Actor actor, Submission submission) {
		return this.reader.isPresent() && this.reader.get().equals(actor.account());
	}

	/** What its forms are for. */
	public record Purpose() implements FormPurpose {

		@Override
		public String code() {
			return KIND;
		}

		@Override
		public String label() {
			return "便民留言";
		}

	}

}
