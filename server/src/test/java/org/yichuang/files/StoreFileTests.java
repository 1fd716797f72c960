package org.yichuang.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.usecase.CollectOrphans;
import org.yichuang.files.usecase.ReadFile;
import org.yichuang.files.usecase.RemoveFiles;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.Home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files are taken only when they are what they say, and kept by their content. */
@SpringBootTest
class StoreFileTests {

	@Autowired
	private Files files;

	@Autowired
	private ReadFile read;

	@Autowired
	private Home home;

	@Autowired
	private ContentStore contents;

	@Autowired
	private CollectOrphans collect;

	@Autowired
	private RemoveFiles remove;

	@Test
	void keepsAFileByItsContentOnceHoweverOftenItComes() throws IOException {
		var first = store("公告 一.txt", SampleFiles.text("关于召开会议的通知"));
		var second = store("公告二.txt", SampleFiles.text("关于召开会议的通知"));
		assertThat(first.id()).isNotEqualTo(second.id());
		assertThat(this.files.content(first.id())).isEqualTo(this.files.content(second.id())).hasContent("关于召开会议的通知");
		assertThat(first.type()).isEqualTo("text/plain");
		assertThat(this.files.all(List.of(first.id(), second.id()))).containsOnlyKeys(first.id(), second.id());
		assertThat(waiting()).isEmpty();
	}

	@Test
	void measuresPicturesAndStripsThem() throws IOException {
		var file = store("现场.jpg", SampleFiles.talkativeJpeg(6));
		assertThat(file.width()).isEqualTo(20);
		assertThat(file.height()).isEqualTo(40);
		assertThat(java.nio.file.Files.readString(this.files.content(file.id()), StandardCharsets.ISO_8859_1))
			.doesNotContain("GPS");
	}

	@Test
	void removesAFileAtOnceAndItsBytesWhenNobodyElseHasTheSame() throws IOException {
		var first = store("信一.txt", SampleFiles.text("两个人交来的同一份材料"));
		var second = store("信二.txt", SampleFiles.text("两个人交来的同一份材料"));
		var content = this.files.content(first.id());
		age(content);
		this.files.remove(List.of(first.id()));
		this.remove.removeContents();
		assertThat(this.files.all(List.of(first.id(), second.id()))).containsOnlyKeys(second.id());
		assertThat(content).hasContent("两个人交来的同一份材料");
		this.files.remove(List.of(second.id()));
		this.remove.removeContents();
		assertThat(content).doesNotExist();
		assertThat(this.files.all(List.of(second.id()))).isEmpty();
	}

	@Test
	void keepsBytesThatSomebodyIsHandingInAgainAtThisMoment() {
		var file = store("信三.txt", SampleFiles.text("刚刚交来的材料"));
		var content = this.files.content(file.id());
		this.files.remove(List.of(file.id()));
		this.remove.removeContents();
		assertThat(content).hasContent("刚刚交来的材料");
		var again = store("信四.txt", SampleFiles.text("刚刚交来的材料"));
		assertThat(this.files.content(again.id())).hasContent("刚刚交来的材料");
	}

	@Test
	void goesOnWhereAProcessDiedBetweenTheRowAndTheBytesOrBehindThem() throws IOException {
		var file = store("信五.txt", SampleFiles.text("删到一半的材料"));
		var content = this.files.content(file.id());
		age(content);
		this.files.remove(List.of(file.id()));
		java.nio.file.Files.delete(content);
		this.remove.removeContents();
		assertThat(this.remove.removeContents()).isZero();
	}

	@Test
	void takesOfficeDocumentsAndArchives() {
		assertThat(store("a.docx", SampleFiles.zip(Map.of("word/document.xml", SampleFiles.text("<w/>")))).type())
			.contains("wordprocessingml");
		assertThat(store("a.ofd", SampleFiles.zip(Map.of("OFD.xml", SampleFiles.text("<ofd/>")))).type())
			.isEqualTo("application/ofd");
		assertThat(store("a.zip", SampleFiles.zip(Map.of("附件/表.csv", SampleFiles.text("a,b")))).type())
			.isEqualTo("application/zip");
		assertThat(store("a.pdf", SampleFiles.text("%PDF-1.7\n%%EOF\n")).type()).isEqualTo("application/pdf");
	}

	static Stream<Arguments> hostile() {
		var zeros = new byte[60 << 20];
		var inner = SampleFiles.zip(Map.of("deep.zip", SampleFiles.zip(Map.of("x.txt", SampleFiles.text("x")))));
		var many = new LinkedHashMap<String, byte[]>();
		for (int i = 0; i < 5_001; i++) {
			many.put(i + ".txt", new byte[] { 'x' });
		}
		return Stream.of(Arguments.of("a.txt", new byte[0], FilesProblems.EMPTY),
				Arguments.of("a.svg", SampleFiles.text("<svg onload='x()'/>"), FilesProblems.ENDING_NOT_ALLOWED),
				Arguments.of("a.html", SampleFiles.text("<html>"), FilesProblems.ENDING_NOT_ALLOWED),
				Arguments.of("a.docm", SampleFiles.text("PK"), FilesProblems.ENDING_NOT_ALLOWED),
				Arguments.of("a.jpg.exe", SampleFiles.picture("jpg", 2, 2), FilesProblems.ENDING_NOT_ALLOWED),
				Arguments.of("noending", SampleFiles.text("x"), FilesProblems.ENDING_NOT_ALLOWED),
				Arguments.of("a.png", SampleFiles.picture("jpg", 2, 2), FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.jpg", SampleFiles.text("<html><script>"), FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.pdf", SampleFiles.text("MZ program"), FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.txt", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
						FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.docx", SampleFiles.zip(Map.of("x.xml", SampleFiles.text("x"))),
						FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.txt", SampleFiles.zip(Map.of("x.xml", SampleFiles.text("x"))),
						FilesProblems.CONTENT_DOES_NOT_FIT),
				Arguments.of("a.png", SampleFiles.talkativePng(60_000, 60_000), FilesProblems.PICTURE_TOO_LARGE),
				Arguments.of("a.jpg", SampleFiles.picture("jpg", 9, 9, 300), FilesProblems.PICTURE_BROKEN),
				Arguments.of("a.zip", SampleFiles.zip(Map.of("zeros.bin", zeros)), FilesProblems.ARCHIVE_BOMB),
				Arguments.of("a.zip", SampleFiles.zip(Map.of("in.zip", inner)), FilesProblems.ARCHIVE_BOMB),
				Arguments.of("a.zip", SampleFiles.zip(many), FilesProblems.ARCHIVE_BOMB),
				Arguments.of("a.zip", SampleFiles.zip(Map.of("../../evil.txt", SampleFiles.text("x"))),
						FilesProblems.ARCHIVE_NAME_REFUSED),
				Arguments.of("a.zip", SampleFiles.zip(Map.of("/etc/evil.txt", SampleFiles.text("x"))),
						FilesProblems.ARCHIVE_NAME_REFUSED),
				Arguments.of("a.zip", SampleFiles.zip(Map.of("run.exe", SampleFiles.text("x"))),
						FilesProblems.ARCHIVE_NAME_REFUSED),
				Arguments.of("a.zip", SampleFiles.text("PK\u0003\u0004 nothing"), FilesProblems.ARCHIVE_BROKEN),
				Arguments.of("a.docx",
						SampleFiles.zip(Map.of("word/document.xml", SampleFiles.text("x"), "word/vbaProject.bin",
								SampleFiles.text("x"))),
						FilesProblems.MACROS),
				Arguments.of("a.jpg", new byte[(10 << 20) + 1], FilesProblems.TOO_LARGE));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesAndKeepsNothing(String name, byte[] content, FilesProblems problem) throws IOException {
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> store(name, content))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem()).isEqualTo(problem));
		assertThat(waiting()).isEmpty();
	}

	@Test
	void showsAFileOnlyToItsOwnersAndThoseWhoMayReadAll() {
		var body = BodyId.next();
		var file = this.files.store(actor(body, Set.of(), new Scope.WholeGroup()), "稿.txt",
				new ByteArrayInputStream(SampleFiles.text("草稿")));
		var colleague = actor(body, Set.of(), new Scope.WholeGroup());
		var overseer = actor(BodyId.next(), Set.of("files:read-files"), new Scope.WholeGroup());
		var stranger = actor(BodyId.next(), Set.of("files:read-files"), new Scope.BodyTree("/other/"));
		assertThat(this.read.get(colleague, file.id())).isEqualTo(file);
		assertThat(this.read.get(overseer, file.id())).isEqualTo(file);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.read.get(stranger, file.id()));
	}

	@Test
	void collectsWhatNobodyRefersToOnceItIsOld() throws IOException {
		var kept = this.files.content(store("留.txt", SampleFiles.text("有人用")).id());
		var lost = orphan("无人用");
		var young = orphan("刚刚来");
		var again = orphan("又来了");
		age(kept, lost, again);
		var part = java.nio.file.Files.writeString(this.home.folder("files/incoming").resolve("old.part"), "half");
		age(part);
		store("又.txt", SampleFiles.text("又来了"));
		this.collect.collect();
		assertThat(kept).exists();
		assertThat(lost).doesNotExist();
		assertThat(young).exists();
		assertThat(again).exists();
		assertThat(waiting()).isEmpty();
	}

	@Test
	void keepsAnOldContentThatIsHandedInAtTheVeryMoment() throws IOException {
		var orphan = orphan("险些丢");
		age(orphan);
		var received = this.contents.receive(new ByteArrayInputStream(SampleFiles.text("险些丢")), 100);
		this.contents.keep(received, Sm3Digest.of(SampleFiles.text("险些丢")));
		var oldest = Instant.now().minus(Duration.ofDays(2));
		assertThat(this.contents.remove(orphan.getFileName().toString(), oldest)).isFalse();
		assertThat(orphan).exists();
	}

	/** A content whose row never came, as a crash leaves it. */
	private Path orphan(String text) throws IOException {
		var bytes = SampleFiles.text(text);
		this.contents.keep(this.contents.receive(new ByteArrayInputStream(bytes), 100), Sm3Digest.of(bytes));
		return this.contents.path(Sm3Digest.of(bytes));
	}

	private static void age(Path... files) throws IOException {
		for (var file : files) {
			java.nio.file.Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
		}
	}

	private StoredFile store(String name, byte[] content) {
		return this.files.store(Actor.SYSTEM, name, new ByteArrayInputStream(content));
	}

	private static Actor actor(BodyId body, Set<String> powers, Scope scope) {
		return new Actor(AccountId.next(), "赵敏", body, List.of(new Grant("TEST", powers, scope)), "127.0.0.1");
	}

	private List<Path> waiting() throws IOException {
		try (var left = java.nio.file.Files.list(this.home.folder("files").resolve("incoming"))) {
			return left.toList();
		}
	}

}
